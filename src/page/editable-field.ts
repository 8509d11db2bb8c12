import type { EditableField } from './edit/target';
import { RichSurface } from './rich-surface';
import { focusField, selectionFor, setSelection } from './selection';
import { pointAtEnd, pointAtStart } from './text/text-map';
import type { TextareaSurface } from './textarea-surface';
import type { Span } from './types';

const APART = 'li, dt, dd, td, th, h1, h2, h3, h4, h5, h6, blockquote, pre';

/** Takes the surface of a field and how to read it again; returns what the ladder of edits works on. */
export function editableField(surface: RichSurface | TextareaSurface, read: () => string): EditableField {
  return surface instanceof RichSurface ? richTarget(surface, read) : textareaTarget(surface, read);
}

function textareaTarget(surface: TextareaSurface, read: () => string): EditableField {
  const { textarea } = surface;
  const setSpan = (span: Span): boolean => {
    focusField(textarea);
    textarea.setSelectionRange(...surface.place(span));
    return true;
  };
  return {
    host: textarea,
    read,
    setSpan,
    setCaret: (at) => setSpan({ start: at, end: at }),
    selection: () => surface.selection(),
    isApart: () => false,
  };
}

function richTarget(surface: RichSurface, read: () => string): EditableField {
  const host = surface.field.element;
  return {
    host,
    read,
    selection: () => surface.selection(),
    setSpan(span) {
      const range = surface.range(span);
      if (range) setSelection(host, range);
      return range !== null;
    },
    setCaret(at, side) {
      focusField(host);
      const { map } = surface;
      const point = side === 'after' ? pointAtEnd(map, at) : pointAtStart(map, at);
      if (point) selectionFor(host)?.collapse(point.node, point.offset);
      else if (selectionFor(host)?.rangeCount === 0) selectionFor(host)?.collapse(host, 0);
      return true;
    },
    isApart(at, side) {
      const { map } = surface;
      const point = side === 'after' ? pointAtEnd(map, at) : pointAtStart(map, at);
      const apart = point?.node.parentElement?.closest(APART);
      return apart ? host.contains(apart) && apart !== host : false;
    },
  };
}
