chrome.runtime.onMessage.addListener(({ title }, _, reply) => reply({ fit: title.length }));
