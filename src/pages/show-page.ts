import { type ComponentChild, render } from 'preact';
import './pages.css';
import { say } from '../coach/parts/words';

/**
 * Shows one of the extension's own pages, in the language of its words.
 * @param title what the tab is called after the extension's name; none for what has no tab
 */
export function showPage(page: ComponentChild, title?: string): void {
  if (title !== undefined) document.title = `${say('extension_name')} – ${title}`;
  document.documentElement.lang = say('interface_language');
  const app = document.querySelector('#app');
  if (app) render(page, app);
}
