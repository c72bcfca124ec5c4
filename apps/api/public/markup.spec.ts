import { html } from './markup.js';

describe('A page written by template', () => {
  it('shows what people wrote as they wrote it, and runs none of it', () => {
    expect(html`<p title="${'" onclick="x'}">${'<script>alert("1")</script> & Söhne'}</p>`.text).toBe(
      '<p title="&quot; onclick=&quot;x">&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; Söhne</p>',
    );
  });

  it('puts pieces together without escaping them twice, and leaves out what is not there', () => {
    expect(html`<ul>${['a<b', 'c'].map((one) => html`<li>${one}</li>`)}${null}${false}${undefined}${0}</ul>`.text).toBe('<ul><li>a&lt;b</li><li>c</li>0</ul>');
  });
});
