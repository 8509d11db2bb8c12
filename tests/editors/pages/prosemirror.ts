import { exampleSetup } from 'prosemirror-example-setup';
import { DOMParser as ModelParser } from 'prosemirror-model';
import { schema } from 'prosemirror-schema-basic';
import { EditorState } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import 'prosemirror-view/style/prosemirror.css';
import { LETTER_HTML, plainLines } from './letter';

const letter = new DOMParser().parseFromString(LETTER_HTML, 'text/html').body;
const view = new EditorView(document.getElementById('editor'), {
  state: EditorState.create({
    doc: ModelParser.fromSchema(schema).parse(letter),
    plugins: exampleSetup({ schema, menuBar: false }),
  }),
});

window.editor = {
  host: () => view.dom,
  content: () => JSON.stringify(view.state.doc.toJSON()),
  words: () => plainLines(view.state.doc.textBetween(0, view.state.doc.content.size, '\n')),
};
