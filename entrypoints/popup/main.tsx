import { showPage } from '../../src/pages/show-page';
import { Popup } from './popup';
import { readTab } from './this-tab';

void readTab().then((tab) => showPage(<Popup tab={tab} />));
