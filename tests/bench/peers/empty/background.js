chrome.runtime.onMessage.addListener((_, __, reply) => reply('pong'));
