/**
 * The badge's style, kept short: every page pays for it. The host takes no room (absolute, no width) so that
 * nothing on the page moves, and is a line of the title high; the mark stands in its middle, to the right of the
 * title's last word, or before it (`b`) where that would be cut off. All are of one width: a page that feels for
 * their edges learns nothing of the word. The words are generated content: `window.find` of a page finds text in
 * closed roots too. The number of a card looked at before is quiet (`s`), as read mail is.
 */
export const style = `:host{all:initial!important;font:inherit!important;position:absolute!important;height:1lh!important}
button{position:absolute;left:8px;top:calc(50% - 11px);z-index:9;width:118px;display:flex;align-items:center;gap:5px;padding:0 7px;border-radius:6px;cursor:pointer;white-space:nowrap;font:600 12px/20px system-ui;color:light-dark(#222,#eee);background:light-dark(#fbfaf5,#23271f);border:1px solid light-dark(#ccc,#555);color-scheme:light;--m:gray}
.d{color-scheme:dark}.b{left:auto;right:0}.p{border-style:dashed}.n{opacity:.6}
.r1{--m:light-dark(#5d7183,#8fa3b5)}.r2{--m:light-dark(#3b7078,#6fb0b4)}.r3{--m:light-dark(#2f6b43,#8ccb97)}
button:before{content:attr(data-n)}button:after{content:attr(data-w)}
button:after,.s:before{font-weight:400;color:light-dark(#555,#bbb)}
i{order:-1;min-width:8px;height:12px;background:var(--m);clip-path:path("M.5.5h7v7.7L4 11.7.5 8.2z")}
.p i{clip-path:path(evenodd,"M.5.5h7v7.7L4 11.7.5 8.2zm1 1v6.3L4 10.3l2.5-2.5V1.5z")}
:hover{border-color:var(--m)}:focus-visible{outline:2px solid var(--m);outline-offset:1px}`;
