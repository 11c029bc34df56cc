// With scripts a visit keeps one entry behind Back: a form is sent from here and its answer takes the place of this
// page. ES5. Every page was made by the server and is taken over as nodes, never as text. Without this file everything
// works as plain forms and links.
(function (d, w) {
var PATIENCE = 20000, busy, slow, pressed, changed;
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
w.scrollTo(0, 0);
to = one('problem') || one('main');
if (to) to.focus();
if (to === one('main')) w.scrollTo(0, 0);
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
// While an answer is on its way the page says so, and what is typed into it waits.
function wait(on) {
var i, list = d.querySelectorAll('input.f'), part = one('main');
busy = on;
if (!part) return;
for (i = 0; i < list.length; i += 1) list[i].readOnly = on;
part.setAttribute('aria-busy', on ? 'true' : 'false');
part.className = '';
clearTimeout(slow);
if (on) slow = setTimeout(function () { part.className = 'busy' }, 400);
}
function submit(e) {
var form = e.target, button = e.submitter || pressed, url, body, x;
pressed = null;
if (e.defaultPrevented) return;
if (busy) { e.preventDefault(); return }
if (button && button.form !== form) button = null;
url = button && button.getAttribute('formaction') || form.getAttribute('action');
// Letters that cannot be encoded here are left to the browser.
try { body = fields(form, button) } catch (fault) { return }
e.preventDefault();
wait(true);
x = new XMLHttpRequest();
x.open('POST', url);
x.responseType = 'document';
x.timeout = PATIENCE;
x.setRequestHeader('Content-Type', 'application/x-www-form-urlencoded');
x.onload = function () {
var page = x.response;
// A page that was left stays empty.
if (!d.body) return;
wait(false);
if (page && page.body && page.getElementById('main')) show(page); else natively(form, button, url);
};
x.onerror = function () { if (d.body) { wait(false); lost() } };
// A line too slow for this may still carry a plain form.
x.ontimeout = function () { if (d.body) natively(form, button, url) };
x.send(body);
}
function click(e) { pressed = up(e.target, 'BUTTON') }
if (!w.XMLHttpRequest || !d.importNode || !d.querySelectorAll) return;
d.addEventListener('click', click);
d.addEventListener('submit', submit);
// Whoever goes on to another site takes no answers along into the browser's memory of this page.
w.addEventListener('pagehide', function () { if (changed) { d.title = ''; d.documentElement.textContent = '' } });
w.addEventListener('pageshow', function (e) { if (e.persisted && changed) location.replace(location.pathname) });
})(document, window);
