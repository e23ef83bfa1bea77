/** Rows of social networks: "Facebook X (Twitter) Instagram", "Share. Facebook Email". Must not know pages. */

const NETWORKS = new Set(
  `facebook twitter x instagram pinterest vimeo youtube tiktok whatsapp linkedin tumblr reddit telegram messenger sms threads bluesky mastodon
  flipboard snapchat wechat weibo vkontakte vk line rss xing pocket stumbleupon digg email e-mail mail courriel correo 微信 微博 新浪微博 朋友圈 qq qq空间 知乎 抖音`.split(
    /\s+/,
  ),
);
const SHARE_WORDS = new Set(
  `share shares partager partagez teilen compartir 分享 分享到 print imprimer drucken imprimir copy link copier lien kopieren copiar enlace tweet pin it
  on via by to sur auf en por par per url le der el this article`.split(/\s+/),
);
const MEANS_SHARING = new Set(
  'share shares partager partagez teilen compartir 分享 分享到 email e-mail mail print copy tweet tumblr courriel correo'.split(
    ' ',
  ),
);

/** 'share' or 'social' where the folded line is made of nothing but networks, else null. */
export function networkRow(folded: string): 'share' | 'social' | null {
  if (folded.length > 200) return null;
  const words = folded.split(/[\s.,|/·•()&:：、]+/u).filter((word) => word !== '');
  if (words.length === 0 || !words.every((word) => NETWORKS.has(word) || SHARE_WORDS.has(word))) return null;
  if (!words.some((word) => NETWORKS.has(word))) return null;
  return words.some((word) => MEANS_SHARING.has(word)) ? 'share' : 'social';
}
