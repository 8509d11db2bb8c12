import $ from 'jquery';

// Summernote looks for jQuery in the window, and for a clock that jQuery 4 no longer has.
Object.assign($, { now: Date.now });
Object.assign(window, { jQuery: $, $ });

export default $;
