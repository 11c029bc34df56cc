// With scripts a visit keeps one entry in the history: a form is sent from here and its answer takes the place of
// this page. ES5. Every page was made by the server and is taken over as
// nodes, never as text. Without this file everything works as plain forms and links.
(function (d, w) {
var PATIENCE = 20000, busy, pressed, changed;
function one(id) { return d.getElementById(id) }
// The element at or above a node that has a name.
function up(n, name) {
while (n && n.nodeName !== name) n = n.parentNode;
return n;
}
function fields(form, button) {
var out = [], i, e;
function add(name, value) { out.push(encodeURIComponent(name) + '=' + encodeURIComponent(value)) }
for (i = 0; i < form.elements.length; i += 1) {
e = form.elements[i];
if (!e.name || e.disabled || /^(submit|button)$/.test(e.type)) continue;
if (!/^(radio|checkbox)$/.test(e.type) || e.checked) add(e.name, e.value);
}
if (button && button.name) add(button.name, button.value);
return out.join('&');
}
// The browser sends the form itself where the answer is nothing that can stand here.
function natively(form, button, url) {
var own = d.createElement('input');
own.type = 'hidden';
if (button && button.name) { own.name = button.name; own.value = button.value; form.appendChild(own) }
form.action = url;
HTMLFormElement.prototype.submit.call(form);
}
function show(page) {
var root = d.documentElement, head = d.getElementsByTagName('head')[0], old, fresh, i, to;
old = head.getElementsByTagName('style');
while (old.length) head.removeChild(old[0]);
fresh = page.getElementsByTagName('style');
for (i = 0; i < fresh.length; i += 1) head.appendChild(d.importNode(fresh[i], true));
root.replaceChild(d.importNode(page.body, true), d.body);
root.lang = page.documentElement.lang;
root.dir = page.documentElement.dir;
d.title = page.title;
changed = 1;
begin();
to = one('problem') || one('main');
if (to) to.focus();
if (!one('problem')) w.scrollTo(0, 0);
}
// What was chosen stays on the page when nothing comes back.
function lost() {
var p = one('lost');
if (!p) return;
p.textContent = p.getAttribute('data-say');
p.setAttribute('role', 'alert');
p.removeAttribute('hidden');
p.focus();
}
function submit(e) {
var form = e.target, button = e.submitter || pressed, url, x;
pressed = null;
if (e.defaultPrevented) return;
if (button && button.form !== form) button = null;
url = button && button.getAttribute('formaction') || form.getAttribute('action');
e.preventDefault();
if (busy) return;
busy = 1;
x = new XMLHttpRequest();
x.open('POST', url);
x.responseType = 'document';
x.timeout = PATIENCE;
x.setRequestHeader('Content-Type', 'application/x-www-form-urlencoded');
x.onload = function () {
var page = x.response;
busy = 0;
// A page that was left stays empty.
if (!d.body) return;
if (page && page.body && page.getElementById('main')) show(page); else natively(form, button, url);
};
x.onerror = x.ontimeout = function () { busy = 0; if (d.body) lost() };
x.send(fields(form, button));
}
function click(e) { pressed = up(e.target, 'BUTTON') }
// A number can be copied where the browser can do it.
function copying(part) {
var button = d.createElement('button');
button.type = 'button';
button.className = 'k';
button.textContent = part.getAttribute('data-label');
part.appendChild(button);
button.addEventListener('click', function () {
navigator.clipboard.writeText(part.getAttribute('data-copy')).then(function () { button.textContent = part.getAttribute('data-done') }, function () {});
});
}
function begin() {
var i, list = d.querySelectorAll('[data-copy]');
for (i = 0; w.navigator.clipboard && i < list.length; i += 1) copying(list[i]);
}
if (!w.XMLHttpRequest || !d.importNode || !d.querySelectorAll) return;
d.addEventListener('DOMContentLoaded', begin);
d.addEventListener('click', click);
d.addEventListener('submit', submit);
// Whoever goes on to another site takes no answers along into the browser's memory of this page.
w.addEventListener('pagehide', function () { if (changed) { d.title = ''; d.documentElement.textContent = '' } });
w.addEventListener('pageshow', function (e) { if (e.persisted && changed) location.replace(location.pathname) });
})(document, window);
