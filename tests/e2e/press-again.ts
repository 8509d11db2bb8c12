/**
 * Runs in a page of the extension: presses a button, and once more as soon as the first store is empty, which is
 * before the page can show that anything is erased. That is where a second press does harm.
 */
export function pressAgainWhenErased(button: HTMLElement | SVGElement): void {
  const clear = IDBObjectStore.prototype.clear;
  IDBObjectStore.prototype.clear = function erase() {
    IDBObjectStore.prototype.clear = clear;
    this.transaction.addEventListener('complete', () => (button as HTMLElement).click());
    return clear.call(this);
  };
  (button as HTMLElement).click();
}
