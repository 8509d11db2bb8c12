import { showPage } from '../../src/pages/show-page';
import './rules.css';
import { say } from '../../src/coach/parts/words';
import { Rules } from './rules';

showPage(<Rules />, say('rules_title'));
