// Leaves this page: blank first, network later. ES5, no dependencies, no DOM built from text.
(function (d, w) {
var to, gone, first = 0, count = 0, alone;
// Away, once the empty page has been shown: a browser that is already on its way may hold that frame back until the
// other site answers.
function away() {
if (gone) return;
gone = 1;
try { navigator.sendBeacon('/x') } catch (e) {}
location.replace(to);
}
function go() {
// Blank in this same task: nothing below may wait.
var a = d.getElementById('leave');
to = to || a && a.getAttribute('data-to') || 'about:blank';
d.title = '';
d.documentElement.textContent = '';
if (w.requestAnimationFrame) requestAnimationFrame(function () { setTimeout(away, 0) });
setTimeout(away, 100);
}
function say(left) {
var s = d.getElementById('left');
if (s) s.textContent = left ? s.getAttribute('data-' + left) : '';
}
d.addEventListener('click', function (e) {
var a = e.target, to;
while (a && a.nodeName !== 'A') a = a.parentNode;
if (!a || e.defaultPrevented) return;
if (a.rel && a.rel.indexOf('nofollow') === 0) { e.preventDefault(); go(); return }
// A page of ours takes the place of this one, so that one entry stands behind Back; within a page none is added.
to = a.getAttribute('href') || '';
if (to === '#main') { e.preventDefault(); d.getElementById('main').focus(); return }
if (to.charAt(0) !== '/' || a.hasAttribute('download')) return;
if (e.button || e.ctrlKey || e.metaKey || e.shiftKey || e.altKey) return;
e.preventDefault();
location.replace(to);
});
// Shift three times within five seconds; a Shift held for another key or a click does not count.
d.addEventListener('keydown', function (e) {
if (e.repeat) return;
alone = e.keyCode === 16 && !e.ctrlKey && !e.altKey && !e.metaKey;
if (!alone) count = 0;
});
d.addEventListener('mousedown', function () { alone = count = 0 });
d.addEventListener('keyup', function (e) {
if (e.keyCode !== 16 || !alone) return;
alone = 0;
var now = +new Date();
if (!count || now - first > 5000) { first = now; count = 0; say(0) }
count += 1;
if (count > 2) go(); else say(3 - count);
});
// A page that was left and comes back from the browser's memory leaves again.
w.addEventListener('pageshow', function (e) { if (e.persisted && to) { gone = 0; go() } });
})(document, window);
