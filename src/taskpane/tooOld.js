/*
 * Says which Excel is needed where the engine is too old for the program itself: Trident, of Internet Explorer, and
 * EdgeHTML, of the first Edge, in which Office up to 2019 shows its panes. Plain ES5 and a file of its own, for these
 * engines run nothing of the program. The text is that of messages/fr/excel.ts.
 */
/* global document, navigator */
(function () {
  'use strict';
  var TEXT =
    'Cet Excel est trop ancien pour \u00ab\u00a0Feuille de route\u00a0\u00bb\u00a0: il faut Microsoft\u00a0365, Excel\u00a02021 ou plus r\u00e9cent, ou Excel sur le web.';

  function say() {
    var sentence = document.createElement('p');
    sentence.setAttribute('role', 'alert');
    sentence.style.cssText = 'margin:16px;font:14px/20px "Segoe UI",sans-serif';
    sentence.appendChild(document.createTextNode(TEXT));
    document.body.insertBefore(sentence, document.body.firstChild);
  }

  if (!/Trident\/|MSIE |Edge\//.test(navigator.userAgent)) return;
  if (document.body) say();
  else document.addEventListener('DOMContentLoaded', say);
})();
