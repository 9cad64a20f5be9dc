chrome.runtime.sendMessage('ping').then(() => {
  document.querySelector('h1')?.append(document.createElement('span'));
});
