// A conversation with scripts: sends in place, hears of new words, covers what stands here. ES5.
// Every page it shows was made by the server and is taken over as nodes, never as text.
(function (d, w) {
var QUIET = 180000, PATIENCE = 20000, POLL = 15000;
var busy, later, again, pressed, source, poll, idle, heard, look, looks;
function one(id) { return d.getElementById(id) }
function say(what) {
var p = one('doing');
if (p) p.textContent = what ? p.getAttribute('data-' + what) : '';
}
// The fields of a form as they would be sent; `only` leaves the words that were typed at home.
function pack(form, more, only) {
var out = [], i, e, k;
for (i = 0; i < form.elements.length; i += 1) {
e = form.elements[i];
if (!e.name || e.disabled || /^(submit|button)$/.test(e.type)) continue;
if (/^(radio|checkbox)$/.test(e.type) && !e.checked) continue;
if (only || more[e.name] !== undefined) continue;
out.push(encodeURIComponent(e.name) + '=' + encodeURIComponent(e.value));
}
for (k in more) if (more[k] !== undefined) out.push(k + '=' + encodeURIComponent(more[k]));
return out.join('&');
}
function ask(url, body, done) {
var x = new XMLHttpRequest();
x.open('POST', url);
x.responseType = 'document';
x.timeout = PATIENCE;
x.setRequestHeader('Content-Type', 'application/x-www-form-urlencoded');
x.onload = function () {
var page = x.response;
// A page that was left stays empty.
if (d.body) done(page && page.body && page.title ? page : null);
};
x.onerror = x.ontimeout = function () { if (d.body) done(null) };
x.send(body);
}
// What was typed since the press goes along: into the box of the new page, or where it carries words.
function swap(page, sent) {
var body = d.importNode(page.body, true), box = one('box'), words = box && box.value, to;
d.documentElement.replaceChild(body, d.body);
if (words && words !== sent) {
to = one('box') || d.getElementsByName('text')[0];
if (to) to.value = words;
}
d.documentElement.lang = page.documentElement.lang;
d.title = page.title;
to = one('problem') || one('main');
if (to) to.focus();
if (!one('problem')) w.scrollTo(0, 0);
begin();
}
// Takes over what is new; false where the answer is another page.
function merge(page) {
var part = page.getElementById('part'), log = one('log'), items, i, item, old, last;
if (!part || !log) return false;
items = part.getElementsByTagName('li');
last = +log.getAttribute('data-last');
for (i = items.length - 1; i >= 0; i -= 1) {
if (+items[i].getAttribute('data-seq') <= last) continue;
item = d.importNode(items[i], true);
log.parentNode.setAttribute('aria-live', /you/.test(item.className) ? 'off' : 'polite');
log.insertBefore(item, log.firstChild);
}
log.setAttribute('data-last', Math.max(last, +part.getAttribute('data-last')));
old = one('state');
item = page.getElementById('state').textContent.trim();
if (old.textContent.trim() !== item) old.textContent = item;
if (log.firstChild && one('none')) one('none').textContent = '';
return true;
}
// Done with one thing; a press that came meanwhile is done now, if what was pressed is still there.
function free() {
var press = later;
busy = 0;
later = null;
if (!press) return;
if (!d.contains(press[0]) && press[1]) {
press[1] = d.querySelector('button[name="' + press[1].name + '"][value="' + press[1].value + '"]');
press[0] = press[1] && press[1].form;
}
if (press[0] && d.contains(press[0])) submit(press[0], press[1]);
}
function send(form) {
var box = one('box'), words = box.value;
if (!words.trim()) { box.focus(); return }
busy = 1;
box.readOnly = true;
say('sending');
ask(form.action, pack(form, { go: 'send', after: one('log').getAttribute('data-last'), part: '1' }), function (page) {
box = one('box');
if (box) box.readOnly = false;
if (!page) say('failed');
else if (!merge(page)) swap(page, words);
else {
box.value = '';
form.elements.idem.value = page.getElementsByName('idem')[0].value;
say('arrived');
}
free();
if (again) check();
});
}
// Asks for what is new. The words in the box are not sent with it.
function check(leave) {
var log = one('log'), form;
if (!log) return;
if (busy) { again = 1; return }
again = 0;
busy = 1;
form = one('box').form;
ask(form.action, pack(form, { go: 'check', after: log.getAttribute('data-last'), part: '1' }, true), function (page) {
if (page && !merge(page)) {
if (leave) { go(); return }
hush();
say('cut');
}
free();
if (again) check();
});
}
function submit(form, button) {
var what = button && button.name === 'go' ? button.value : '', more = {}, words;
// The cover waits for nothing.
if (one('log') && what === 'cover') { cover(); return }
if (busy) { later = [form, button]; return }
if (one('log') && what === 'check') { say(''); check(); return }
if (one('log') && what === 'send') { send(form); return }
if (button) more[button.name] = button.value;
words = one('box') && one('box').value;
busy = 1;
say('sending');
ask(button && button.getAttribute('formaction') || form.action, pack(form, more), function (page) {
if (page) swap(page, words); else say('undone');
free();
});
}
d.addEventListener('click', function (e) {
var n = e.target;
while (n && n.nodeName !== 'BUTTON') n = n.parentNode;
if (n && n.id === 'show') { uncover(); return }
pressed = n;
});
d.addEventListener('submit', function (e) {
var button = e.submitter || pressed;
pressed = null;
if (!one('doing') && !one('main')) return;
e.preventDefault();
submit(e.target, button && button.form === e.target ? button : e.target.querySelector('button'));
});
d.addEventListener('keydown', function (e) {
var b = e.target;
if (e.keyCode !== 13 || !(e.ctrlKey || e.metaKey) || b.id !== 'box') return;
e.preventDefault();
b = b.form.querySelector('button.b');
if (b) b.click();
});
// The cover: over the words at once, and by itself when nobody has moved for a while.
function cover() {
if (!one('cover')) return;
d.body.className = 'covered';
w.scrollTo(0, 0);
one('show').focus();
}
function uncover() {
d.body.className = '';
wake();
check();
}
function wake() {
clearTimeout(idle);
idle = setTimeout(cover, QUIET);
}
['keydown', 'mousedown', 'touchstart', 'scroll'].forEach(function (what) {
w.addEventListener(what, wake, true);
});
// Events say that there is something new, and nothing else.
function hear() {
if (source || !one('log')) return;
if (!w.EventSource) {
poll = poll || setInterval(check, POLL);
return;
}
source = new EventSource(one('log').getAttribute('data-events'));
source.onmessage = function () { check() };
source.onopen = function () { if (heard) check(); heard = 1 };
// Whether anybody is there changes without news. A page asks for a while, and then lets its session end.
looks = 20;
look = setInterval(function () { if (looks > 0) { looks -= 1; check() } }, 60000);
source.onerror = function () { if (source && source.readyState === 2) poll = poll || setInterval(check, POLL) };
}
function hush() {
if (source) source.close();
clearInterval(poll);
clearInterval(look);
source = poll = heard = null;
}
function go() {
var a = one('leave'), to = a && a.getAttribute('data-to') || 'about:blank';
d.title = '';
d.documentElement.textContent = '';
location.replace(to);
}
function begin() {
d.documentElement.className = 'live';
if (one('log')) hear(); else hush();
wake();
}
// A page that comes back from the browser's memory shows nothing until it is asked, and goes if it
// was left.
w.addEventListener('pageshow', function (e) {
if (!e.persisted || !d.body || !one('log')) return;
cover();
check(1);
});
if (d.readyState === 'loading') d.addEventListener('DOMContentLoaded', begin); else begin();
})(document, window);
