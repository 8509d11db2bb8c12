/** What the pages use of editors that come without types. */

declare module 'react' {
  export type ReactElement = object;
  export type ComponentType<Props> = (props: Props) => ReactElement;
  export function createElement<Props>(
    type: string | ComponentType<Props>,
    props?: Props,
    ...children: unknown[]
  ): ReactElement;
  export function useState<Value>(first: Value): [Value, (next: Value) => void];
}

declare module 'react-dom/client' {
  export function createRoot(root: HTMLElement): { render(element: object): void };
}

declare module 'draft-js' {
  import type { ComponentType } from 'react';

  export interface DraftBlock {
    getText(): string;
    getInlineStyleAt(offset: number): { toArray(): string[] };
    findStyleRanges(filter: () => boolean, each: (start: number, end: number) => void): void;
  }
  interface DraftContent {
    getPlainText(delimiter: string): string;
    getBlocksAsArray(): DraftBlock[];
  }
  export interface EditorState {
    getCurrentContent(): DraftContent;
  }
  export const EditorState: { createWithContent(content: DraftContent): EditorState };
  export const RichUtils: { handleKeyCommand(state: EditorState, command: string): EditorState | null };
  export function convertFromRaw(raw: object): DraftContent;
  export const Editor: ComponentType<{
    editorState: EditorState;
    onChange(state: EditorState): void;
    handleKeyCommand(command: string, state: EditorState): string;
  }>;
}

declare module 'jquery' {
  interface Found {
    html(html: string): Found;
    summernote(options: object): Found;
    summernote(command: 'code'): string;
  }
  const $: (selector: string) => Found;
  export default $;
}

declare module 'jodit/es2021/jodit.min.js' {
  interface JoditEditor {
    value: string;
    readonly editor: HTMLElement;
  }
  export const Jodit: { make(element: HTMLElement, options: object): JoditEditor };
}

declare module 'trix';
declare module 'summernote/dist/summernote-lite.js';
declare module '*.css';
