// The console, kept up to date in place. Without this file every page works as plain forms.
// ES5, no dependencies. Pages are fetched and read as documents; no markup is made from text.
(function (d, w) {
var live, banner, form, busy = 0, doing = '', later = '', open = {}, stream, retry, told, page, used = +new Date(), quiet = 0;
// Ten minutes without a hand on the machine.
var QUIET = 600000;

function say(key) { return live.getAttribute('data-' + key) || '' }
function warn(text) {
banner.textContent = text;
if (text) banner.removeAttribute('hidden'); else banner.setAttribute('hidden', '');
}

function ask(method, url, body, done) {
var x = new XMLHttpRequest();
x.open(method, url);
x.responseType = 'document';
x.timeout = 30000;
if (body !== null) x.setRequestHeader('Content-Type', 'application/x-www-form-urlencoded');
x.onload = function () { done(x.response, x.status) };
x.onerror = x.ontimeout = function () { done(null, 0) };
x.send(body);
}

// By what a field is known again on another page, and what stands in it.
function key(own) { return own.id || own.name + ' ' + own.value }
function state(own) { return /^(radio|checkbox)$/.test(own.type) ? own.checked : own.value }
function fill(own, value) {
var was = own.selectedIndex;
if (typeof value === 'boolean') own.checked = value; else own.value = value;
// A choice that the new page no longer offers.
if (own.selectedIndex < 0) own.selectedIndex = was;
}
function typed(root) { return root.querySelectorAll('textarea,select,input:not([type=hidden])') }

// What a person has typed, chosen or opened since the press stays, whatever a new page says. What a press
// was about folds again when it was done: the page says so.
function keep(old, fresh, sent) {
var i, own, other, there = {}, list = old.querySelectorAll('details[id]');
for (i = 0; i < list.length; i += 1) {
other = fresh.querySelector('[id="' + list[i].id + '"]');
if (other && list[i].open && !(sent && list[i].contains(sent[0]))) other.open = true;
}
list = typed(fresh);
for (i = 0; i < list.length; i += 1) there[key(list[i])] = list[i];
list = typed(old);
for (i = 0; i < list.length; i += 1) {
own = list[i];
other = there[key(own)];
if (other && !own.readOnly && (!sent || state(own) !== sent[key(own)])) fill(other, state(own));
}
}

function append(old, fresh) {
var i, own, list = fresh.children;
for (i = 0; i < list.length; i += 1) {
own = list[i];
if (!old.querySelector('[data-seq="' + own.getAttribute('data-seq') + '"]')) {
old.appendChild(d.importNode(own, true));
}
}
}

// Puts the parts of a new page in the place of those that differ. After a press every part; for news
// only the parts that nobody types in.
function swap(doc, sent) {
var i, old, fresh, node, focus, list = d.querySelectorAll('[data-part]');
for (i = 0; i < list.length; i += 1) {
old = list[i];
if (!d.body.contains(old)) continue;
if (!sent && !old.hasAttribute('data-live')) continue;
fresh = doc.querySelector('[data-part="' + old.getAttribute('data-part') + '"]');
if (!fresh) { if (sent) old.parentNode.removeChild(old); continue }
if (old.hasAttribute('data-append')) { append(old, fresh); continue }
if (!sent && old.isEqualNode(fresh)) continue;
focus = old.contains(d.activeElement) ? d.activeElement.id : '';
if (!sent && focus) continue;
node = d.importNode(fresh, true);
keep(old, node, sent);
old.parentNode.replaceChild(node, old);
if (focus && d.getElementById(focus)) d.getElementById(focus).focus();
}
copying();
}

function ours(doc) {
var own = doc && doc.getElementById('c');
return own && own.getAttribute('data-id') === form.getAttribute('data-id');
}

function mark(name, on) {
var all = (' ' + d.body.className + ' ').replace(' ' + name + ' ', ' ');
d.body.className = (all + (on ? name : '')).trim();
}

// Asking keeps a session alive, so a page that nobody uses asks nothing: it is covered, hears that
// something is new, and the session can end by itself.
function rest() {
if (quiet || new Date() - used < QUIET) return;
quiet = 1;
mark('quiet', 1);
if (told !== 'out') warn(say('quiet'));
}
function use() {
used = +new Date();
if (!quiet) return;
quiet = 0;
mark('quiet', 0);
if (told !== 'out') { told = ''; warn('') }
refresh('page');
if (say('page') !== say('queue')) refresh('queue');
}

// The session has ended. Where nothing is typed there is nothing to stay for.
function out() {
if (told === 'out') return;
told = 'out';
if (!unsent()) { page = 1; location.replace(say('door')); return }
warn(say('out'));
mark('out', 1);
}

// News: asks for a page again, once at a time.
function refresh(kind) {
if (quiet) { if (told !== 'out') warn(say('fresh')); return }
if (open[kind]) { open[kind] = 2; return }
open[kind] = 1;
ask('GET', say(kind), null, function (doc, status) {
var more = open[kind] === 2;
open[kind] = 0;
if (doc && doc.getElementById('live')) {
if (told) { told = ''; warn(''); mark('out', 0) }
swap(doc, null);
} else if (status === 200) out();
else if (!status) { told = 'off'; warn(say('off')) }
if (more) setTimeout(function () { refresh(kind) }, 300);
});
}

function listen() {
clearTimeout(retry);
if (!w.EventSource) return;
stream = new EventSource(say('events'));
stream.onmessage = function () { refresh('page') };
stream.onopen = function () { if (told === 'off') { told = ''; warn(''); refresh('page') } };
stream.onerror = function () {
if (told !== 'out' && !quiet) { told = 'off'; warn(say('off')) }
if (stream.readyState === 2) { if (!quiet) refresh('page'); retry = setTimeout(listen, 10000) }
};
}

function fields(button) {
var i, own, sent = { 0: button }, list = form.elements, out = [];
function add(name, value) { out.push(encodeURIComponent(name) + '=' + encodeURIComponent(value).replace(/%20/g, '+')) }
for (i = 0; i < list.length; i += 1) {
own = list[i];
sent[key(own)] = state(own);
if (!own.name || own.disabled || own.nodeName === 'BUTTON') continue;
if ((own.type === 'checkbox' || own.type === 'radio') && !own.checked) continue;
add(own.name, own.value.replace(/\r?\n/g, '\r\n'));
}
if (button && button.name) add(button.name, button.value);
return { sent: sent, body: out.join('&') };
}

// The browser sends the form itself; the mark in it keeps one act from being done twice.
function natively(url, button) {
var own = d.createElement('input');
page = 1;
form.setAttribute('action', url);
if (button && button.name) {
own.type = 'hidden'; own.name = button.name; own.value = button.value;
form.appendChild(own);
}
HTMLFormElement.prototype.submit.call(form);
}

var pressed;
function press(e) {
var n = e.target;
while (n && n.nodeName !== 'BUTTON') n = n.parentNode;
pressed = n;
}

function send(e) {
var button = e.submitter || pressed, url, data;
if (e.target !== form) { page = 1; return }
pressed = null;
if (button && button.form !== form) button = null;
if (button && button.hasAttribute('data-native') && !busy) { page = 1; return }
e.preventDefault();
if (busy) {
// A press while another is being answered is done after it; the same one twice is one.
later = named(button) === doing ? later : named(button);
return;
}
busy = 1;
doing = named(button);
url = button && button.getAttribute('formaction') || form.getAttribute('action');
data = fields(button);
form.setAttribute('aria-busy', 'true');
ask('POST', url.split('#')[0], data.body, function (doc, status) {
busy = 0;
form.removeAttribute('aria-busy');
if (!status) { warn(say('lost')); told = 'off'; return }
if (ours(doc)) {
if (told) { told = ''; warn(''); mark('out', 0) }
swap(doc, data.sent);
end();
show(url.split('#')[1]);
} else if (status === 401 || status === 503 || status === 200) natively(url.split('#')[0], button);
else warn(say('kept'));
afterwards();
});
}

// What a button does, so that it is known again on the page that comes back.
function named(button) {
return button ? [button.name, button.value, button.getAttribute('formaction')].join(' ') : '';
}

function afterwards() {
var wanted = later, list, i;
later = doing = '';
if (!wanted) return;
list = form.querySelectorAll('button');
for (i = 0; i < list.length; i += 1) if (named(list[i]) === wanted) { list[i].click(); return }
}

// Brings the part that a press was about into sight.
function show(id) {
var part = id && d.getElementById(id);
if (part) part.scrollIntoView();
}

function end() {
var log = d.getElementById('log');
if (log) log.scrollTop = 0;
}

function keys(e) {
var key = e.key, n = e.target, button, list, i;
// A key that is still making a letter, or AltGr on a Spanish keyboard, is writing and nothing else.
if (e.defaultPrevented || e.isComposing || e.keyCode === 229 || key === 'Dead' || e.altKey) return;
if (e.getModifierState && e.getModifierState('AltGraph')) return;
if (key === 'Enter' && (e.ctrlKey || e.metaKey) && !e.shiftKey && !e.repeat) {
button = n.id === 'text' ? d.getElementById('send') : n.id === 'note' ? d.getElementById('keep') : null;
if (button) { e.preventDefault(); button.click() }
}
if (key === 'Escape' || key === 'Esc') {
while (n && n.nodeName !== 'DETAILS') n = n.parentNode;
if (!n || !n.open) {
list = d.querySelectorAll('details[open]');
n = null;
for (i = 0; i < list.length; i += 1) n = n || list[i];
}
if (n) { n.open = false; e.preventDefault(); n.querySelector('summary').focus() }
}
}

function copying() {
var button = d.getElementById('copy'), link = d.getElementById('link');
if (!button || !link || !button.hasAttribute('hidden')) return;
button.removeAttribute('hidden');
button.addEventListener('click', function () {
link.select();
var done = function () { button.textContent = say('copied') || button.textContent };
if (w.navigator.clipboard) navigator.clipboard.writeText(link.value).then(done, function () {});
else { try { if (d.execCommand('copy')) done() } catch (e) {} }
});
}

function unsent() {
var i, list = d.querySelectorAll('#text,#note');
for (i = 0; i < list.length; i += 1) if (list[i].value) return true;
return false;
}

d.addEventListener('DOMContentLoaded', function () {
live = d.getElementById('live') || d.createElement('div');
banner = d.getElementById('offline') || d.createElement('p');
form = d.getElementById('c');
d.addEventListener('keydown', keys);
d.addEventListener('click', press, true);
copying();
end();
if (form && w.XMLHttpRequest && form.isEqualNode) d.addEventListener('submit', send);
else d.addEventListener('submit', function () { page = 1 });
if (!say('events')) return;
listen();
// Who waits is told on every page, also while somebody writes.
setInterval(function () {
rest();
if (!quiet && !d.hidden && say('page') !== say('queue')) refresh('queue');
}, 15000);
var i, hands = ['keydown', 'mousedown', 'mousemove', 'touchstart', 'wheel'];
for (i = 0; i < hands.length; i += 1) d.addEventListener(hands[i], use, true);
d.addEventListener('visibilitychange', function () { if (!d.hidden && !quiet) { refresh('page'); refresh('queue') } });
w.addEventListener('online', function () { refresh('page') });
w.addEventListener('beforeunload', function (e) {
if (page || !unsent()) return;
e.preventDefault();
e.returnValue = '';
});
});
})(document, window);
