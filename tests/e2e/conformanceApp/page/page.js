window.pageRan = true;
window.keys = [];
window.addEventListener('keydown', (event) => window.keys.push(event.key));
