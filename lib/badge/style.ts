/**
 * The badge's style. The host takes no room (absolute, no size) so that nothing on the page moves; the mark
 * stands to the right of the title's last word, or before it (`back`) where that would be cut off.
 */
export const style = `
:host{all:initial!important;position:absolute!important;width:0!important;height:0!important;display:inline!important}
button{all:unset;box-sizing:border-box;position:absolute;left:8px;bottom:-5px;z-index:9;height:22px;display:flex;align-items:center;gap:5px;padding:0 8px 0 6px;border-radius:6px;cursor:pointer;white-space:nowrap;font:600 12px/22px system-ui,sans-serif;font-variant-numeric:tabular-nums;letter-spacing:0;color:var(--ink);background:var(--paper);border:1px solid var(--line)}
button.back{left:auto;right:0}
span{font-weight:400;color:var(--soft)}
svg{width:8px;height:12px;fill:var(--mark);stroke:var(--mark);stroke-width:1.5}
.provisional button{border-style:dashed}
.provisional svg{fill:none}
.dismissed button{opacity:.6}
.dismissed b{text-decoration:line-through}
b{font-weight:600}
button:hover{border-color:var(--mark)}
button:focus-visible{outline:2px solid var(--mark);outline-offset:1px}
.wrap{--ink:#23291f;--soft:#575f52;--paper:#fbfaf5;--line:#cfd0c4;--mark:#7b8087}
.wrap[data-rank="1"]{--mark:#5d7183}.wrap[data-rank="2"]{--mark:#3b7078}.wrap[data-rank="3"]{--mark:#2f6b43}
.dark{--ink:#eceee6;--soft:#b3b9ab;--paper:#23271f;--line:#4a5145;--mark:#8d9299}
.dark[data-rank="1"]{--mark:#8fa3b5}.dark[data-rank="2"]{--mark:#6fb0b4}.dark[data-rank="3"]{--mark:#8ccb97}
@media (forced-colors:active){button{border-color:ButtonText}svg{fill:ButtonText}}
`;
