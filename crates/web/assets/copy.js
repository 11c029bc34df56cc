// A number can be copied where the browser can do it. ES5.
(function (d, w) {
function button(part) {
var own = d.createElement('button');
own.type = 'button';
own.className = 'k';
own.textContent = part.getAttribute('data-label');
part.appendChild(own);
own.addEventListener('click', function () {
navigator.clipboard.writeText(part.getAttribute('data-copy')).then(function () { own.textContent = part.getAttribute('data-done') }, function () {});
});
}
d.addEventListener('DOMContentLoaded', function () {
var i, list = d.querySelectorAll('[data-copy]');
for (i = 0; w.navigator.clipboard && i < list.length; i += 1) button(list[i]);
});
})(document, window);
