// as it is usually done: at every change the page is gone through again, each card is asked for by itself
const asked = new WeakSet();

function lookAgain() {
  for (const card of document.querySelectorAll('li.card')) {
    const title = card.querySelector('h3 a');
    const said = {
      title: title.textContent,
      company: card.querySelector('.company').textContent,
      place: card.querySelector('.place').textContent,
    };
    if (asked.has(card)) continue;
    asked.add(card);
    chrome.runtime.sendMessage(said).then(({ fit }) => {
      const host = document.createElement('span');
      const root = host.attachShadow({ mode: 'closed' });
      root.innerHTML = `<style>button { border-radius: 9px; padding: 2px 8px }</style><button>${fit}</button>`;
      title.append(host);
      host.style.top = `${title.getBoundingClientRect().height / 2}px`;
    });
  }
}

new MutationObserver(lookAgain).observe(document.body, { childList: true, subtree: true });
lookAgain();
