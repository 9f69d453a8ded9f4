import type { Lang } from '../../i18n/lang.ts';
import type { PageText } from './project-pages.ts';

export const privacyWords: Readonly<Record<Lang, PageText>> = {
  zh: {
    lead: '本站不用 Cookie，不在您的设备上存任何东西，不统计谁看了什么，也不向别的网站请求任何东西。',
    sections: [
      {
        id: 'storage',
        title: '存什么',
        text: [
          '什么也不存。没有 Cookie，不用浏览器的本地存储、会话存储和数据库，也没有后台常驻的脚本。您选的配色只写在网址里，关掉页面就没有了。',
          '浏览器自己会把看过的文件放进缓存，那由浏览器管，清缓存即可。',
        ],
      },
      {
        id: 'requests',
        title: '请求什么',
        text: [
          '图片、脚本和数据都来自本站，字体用您系统里的。每张页面都带着一份安全策略，让浏览器拦下一切发往别处的请求；策略由程序检验。',
          '页面上有通往来源和其他网站的链接。您点开以后，就是那家网站在跟您打交道；它最多知道您从本站来，不知道从哪一页来。',
        ],
      },
      {
        id: 'address',
        title: '网址里有什么',
        text: [
          '您在图上选的城市、年份，填的“我的工资”，搜索的词，都写在网址的问号后面，好让链接打开时还是同一张图。把网址发给别人，这些也跟着去了；不想给人看，先删掉问号后面的部分。',
          '重新打开这样的网址，网址会整个发给存放本站的主机，和打开任何网页一样。主机可能按自己的规矩记下谁在何时打开了哪个网址；本站的程序不读这些记录。',
        ],
      },
      {
        id: 'files',
        title: '检查的文件',
        text: ['拖到[检查数据](/check/)页的文件只在您的浏览器里读，不上传。用来对照的表，由页面从本站取来。'],
      },
      {
        id: 'buttons',
        title: '复制和分享',
        text: ['只有按下“复制”，页面才往剪贴板里写；本站从不读剪贴板。按下“分享”，内容交给您的系统，发给谁由您定。'],
      },
      {
        id: 'embeds',
        title: '嵌在别处的图',
        text: [
          '别的网站嵌入本站的图，读者的浏览器会向本站要这张图，如同打开本站的一页；同样不存东西。图只告诉外面的页面自己有多高。那张页面上别的东西，由那家网站负责。',
        ],
      },
    ],
  },
  en: {
    lead: 'The site sets no cookies, stores nothing on your device, does not count who reads what, and requests nothing from other hosts.',
    sections: [
      {
        id: 'storage',
        title: 'What is stored',
        text: [
          'Nothing. No cookies, no local or session storage, no database in the browser, no script that stays behind. The colours you choose are kept in the address only and are gone with the page.',
          'Your browser keeps files it has shown in its own cache; that is the browser’s, and clearing the cache removes them.',
        ],
      },
      {
        id: 'requests',
        title: 'What is requested',
        text: [
          'Pictures, scripts and data come from this site, and the fonts are those of your system. Every page carries a security policy by which the browser stops any request to another host; the policy is tested by program.',
          'Pages link to sources and other sites. Once you follow a link you deal with that site, which can tell at most that you came from here, not from which page.',
        ],
      },
      {
        id: 'address',
        title: 'What an address carries',
        text: [
          'The city and year you choose, what you enter as your own pay, and the words you search for stand after the question mark of the address, so that a link opens the same chart. Whoever gets the address gets these too; delete what follows the question mark if you would rather keep it to yourself.',
          'Opening such an address again sends all of it to the host that serves the site, as with any web page. The host may keep a record, by its own rules, of who opened which address and when; nothing in this project reads those records.',
        ],
      },
      {
        id: 'files',
        title: 'Files you check',
        text: [
          'A file dropped on [Check data](/check/) is read in your browser and is not uploaded. The tables it is compared with are fetched from this site.',
        ],
      },
      {
        id: 'buttons',
        title: 'Copying and sharing',
        text: [
          'The page writes to the clipboard when you press a copy button, and never reads it. Pressing “share” hands the chart to your system; who gets it is up to you.',
        ],
      },
      {
        id: 'embeds',
        title: 'Charts embedded elsewhere',
        text: [
          'Where another site embeds one of our charts, the reader’s browser asks this site for it, as it would for a page here; nothing is stored. The chart tells the page around it only how tall it is. Everything else on that page is that site’s own.',
        ],
      },
    ],
  },
};
