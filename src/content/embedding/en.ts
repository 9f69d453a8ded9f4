import type { EmbeddingGuide } from './embedding.ts';

export const embeddingEn: EmbeddingGuide = {
  title: 'How to embed and cite',
  description:
    'For newsrooms: how to put charts and figures of this site into an article, what publishing systems strip, how corrections reach your readers, and what credit to give.',
  lead: 'Charts can be embedded and downloaded, and figures read by programs: no registration, and nobody to ask. This page says which form to take, what your publishing system leaves of it, and what your readers see after a correction.',
  contents: 'Contents',
  example: 'The addresses below are those of this chart:',
  fromChart: 'How to embed in each publishing system',
  sections: [
    {
      id: 'forms',
      title: 'Which form to take',
      note: 'All are under “Cite, download, embed” of each chart',
      blocks: [
        {
          points: [
            {
              name: 'Frame without script',
              text: 'An `iframe`; try this first. It is as wide as your column, and its height is worked out for each width. Inside are title, drawing, one caveat and the source; controls, all notes and the table are behind buttons. The source and the link cannot be cropped off.',
              addresses: ['live'],
            },
            {
              name: 'Frame with script',
              text: 'The same frame and a small script that makes its height fit exactly. The script changes the height of this site’s frames, touches nothing else on your page and records no reader. Where it is stripped, the frame above remains. Heights, ratios and limits that your style sheet sets for video frames change neither of the two.',
            },
            {
              name: 'Custom element',
              text: '`<kefu-chart>`, for sites that write their own templates. It needs the same script; without, readers see what you put inside the element, so put a link there.',
            },
            {
              name: 'Picture',
              text: 'For places that take neither frames nor scripts: PNG for web pages and cards, SVG or PDF for layout and print, and an upright card with a QR code for WeChat. Title, source, date and address are drawn into it. “Copy” beside PNG puts it on the clipboard, to be pasted into a document, a slide or a message. Where a drawing is too tall to be read at the size of a card, pictures for social networks, squares and cards show its upper part and say where the whole is; those for articles always show the whole.',
              addresses: ['pictures', 'card'],
            },
          ],
        },
      ],
    },
    {
      id: 'live-or-frozen',
      title: 'Always current, or frozen',
      note: 'Decide before you publish',
      blocks: [
        {
          points: [
            {
              name: 'Always current',
              text: 'Readers see the latest data. When it is corrected, the chart in your article changes, and your sentences may no longer match it. Good for pages that you keep up to date.',
              addresses: ['live'],
            },
            {
              name: 'Frozen',
              text: 'The address holds a version: figures, words and sources stay as they were on the day. When the data changes later, one line appears above the chart, “updated”, “corrected” or “withdrawn”, with the date and a link to the present chart; readers without script see the chart alone. Good for articles that are finished, and for citations.',
              addresses: ['frozen'],
            },
          ],
        },
      ],
    },
    {
      id: 'options',
      title: 'Options of the address',
      note: 'After the question mark; they combine',
      blocks: [
        {
          points: [
            {
              name: 'theme',
              text: '`light` or `dark`; without it, the reader’s device decides. The frame has its own background, so that it can be read on a dark page too.',
              addresses: ['themed'],
            },
            {
              name: 'lang',
              text: '`zh` or `en`. Addresses that begin with `/en/` do the same.',
            },
            {
              name: 'form',
              text: '`full` opens all notes, sources and controls; without it the chart is compact.',
              addresses: ['full'],
            },
            {
              name: 'controls',
              text: '`0` leaves out the controls: the chart stays as it opens.',
              addresses: ['bare'],
            },
            {
              name: 'Options of the chart',
              text: 'Choose a city, a year or the like on the chart’s page, and put what then stands after the question mark in the address bar behind the frame’s address. A value that is not known has no effect, and the page says so.',
              addresses: ['chosen'],
            },
          ],
        },
      ],
    },
    {
      id: 'systems',
      title: 'What publishing systems strip',
      note: 'Look at the published page on a phone',
      blocks: [
        {
          points: [
            {
              name: 'Plain HTML',
              text: 'Nothing is stripped. A site with a Content-Security-Policy has to name this site in `frame-src`, and in `script-src` for the frame with script. Where `style-src` forbids inline styles, the frame without script has one fixed height, and on a narrow screen the chart scrolls inside it; take the frame with script or the custom element, whose height the script sets.',
            },
            {
              name: 'WordPress',
              text: 'Use the Custom HTML block. On a single site, administrators and editors can save `iframe` and `script`; on a network of sites, only super administrators can. Authors and contributors lack the permission `unfiltered_html`, and both are removed when they save: have an editor paste it, or use a picture. If you paste only the address of a chart’s page, WordPress reads this site’s oEmbed answer, but of sites that it does not know it keeps a frame in a sandbox: no styles, at first the height that the oEmbed answer gives, then the one that the chart reports in WordPress’s own words; links inside do not open.',
            },
            {
              name: 'Ghost',
              text: 'Use the HTML card: frame and script stay as they are. The address of a chart’s page works too: Ghost reads this site’s oEmbed answer and puts in the frame without script. Newsletters cannot show frames, so give those a picture.',
              addresses: ['oembed'],
            },
            {
              name: 'WeChat official accounts',
              text: 'Articles keep neither frames nor scripts, and for most accounts links to other sites do not open. Use the upright card: a long press on its QR code leads to the frozen page. “Read more” (阅读原文) can hold the address of the chart’s page. Download the picture and upload it; do not link to it.',
              addresses: ['card', 'frozenCard'],
            },
            {
              name: 'Medium',
              text: 'Takes no HTML; what becomes of a pasted address is up to its own service and need not be the chart. Upload the PNG and write source and address into the caption.',
            },
            {
              name: 'AMP',
              text: 'Make the `iframe` an `amp-iframe` with `resizable` and an `overflow` element, and its height fits by itself: this site’s frames send AMP’s height message. AMP does not allow it at the top of a page unless it holds a placeholder, for which the PNG will do.',
            },
            {
              name: 'A system of your own',
              text: 'Try the frame without script. If the `iframe` is gone when you open the article again, the picture and the link inside its tags are often left; ask for this site to be allowed, or keep to the picture.',
            },
          ],
        },
      ],
    },
    {
      id: 'corrections',
      title: 'How corrections reach readers',
      note: 'Every change is recorded',
      blocks: [
        {
          points: [
            {
              name: 'Always current frames',
              text: 'Show the corrected chart the next time they are opened; the day on which the data last changed is shown under it.',
            },
            {
              name: 'Frozen frames',
              text: 'Stay, with a line above the chart that says what happened to it and when, and links to the present one.',
            },
            {
              name: 'Pictures',
              text: 'With a version in their address, they never change; without one, the address gives the latest. A picture that was downloaded cannot know of a correction, but its date and version are printed on it.',
            },
            {
              name: 'You',
              text: 'Follow the Atom feeds under [Updates](/updates/), of one table if you like; each entry says which figure changed, from what to what, and why.',
              addresses: ['feed'],
            },
          ],
        },
        {
          text: 'If a chart is withdrawn its addresses go on answering: pages, frames and pictures without a version give the reason and the day, files keep the last numbers and say that they were withdrawn (plain CSV holds the numbers alone). Another chart never takes its place.',
        },
      ],
    },
    {
      id: 'addresses',
      title: 'Addresses that do not change',
      note: 'What was published stays reachable',
      blocks: [
        {
          points: [
            { name: 'Chart page', text: 'Chart, table, sources, downloads and citations.', addresses: ['page'] },
            { name: 'Frames', text: 'The present one, and one with a version.', addresses: ['live', 'frozen'] },
            {
              name: 'Pictures',
              text: 'The present ones, and those with a version.',
              addresses: ['pictures', 'card', 'frozenCard'],
            },
            { name: 'Figures of the chart', text: 'The rows that are drawn.', addresses: ['numbers'] },
            {
              name: 'Whole tables',
              text: 'As they are, and every version that was ever accepted. [All data tables](/data/) explains the fields.',
              addresses: ['table'],
            },
            {
              name: 'Citations and ready sentences',
              text: 'A sentence for each figure, with definition, period and source.',
              addresses: ['words'],
            },
          ],
        },
      ],
    },
    {
      id: 'licence',
      title: 'Licence and credit',
      note: 'No permission needed',
      blocks: [
        {
          text: 'The site’s words, charts and compilation of data are under the Creative Commons Attribution licence (CC BY 4.0): reprint, adapt, sell, and credit “Customer service in China” with a link. Frames and pictures carry the credit; leaving it there is enough. The code is under the MIT licence.',
        },
        {
          text: 'Figures and quotations belong to their sources, so name the source too: each chart lists its sources with their grades, and [All sources](/sources/) has them in full. Where a figure has only a second-hand source, say so in the article.',
        },
        {
          text: 'Cite the frozen version, so that readers can see what you saw. Each chart has citations in GB/T 7714, APA, BibTeX and RIS.',
        },
      ],
    },
    {
      id: 'programs',
      title: 'Reading it with a program',
      note: 'Allowed from any site, no key',
      blocks: [
        {
          text: 'These four programs read the present data of this site and run as they are. An empty cell means that there is no figure, not zero. The unit is given in each row or in the description of the field; figures in different units or on different definitions must not be added up or averaged.',
        },
        { samples: true },
      ],
    },
  ],
};
