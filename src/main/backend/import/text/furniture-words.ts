/**
 * The words that page furniture is made of, by kind and in several languages, folded (see `fold`). Data only.
 * `whole`: the line is exactly this. `start`: the line begins so and something else follows (": …", a glued
 * headline), never a running sentence. `lead`: an invitation that goes on in any way, in a short line.
 */
import type { DropKind } from '../report';

export interface Vocabulary {
  whole?: string;
  start?: string;
  lead?: string;
}

export const VOCABULARY: Partial<Record<DropKind, Vocabulary>> = {
  menu: {
    whole: `menu|close menu|open menu|main menu|toggle menu|toggle navigation|close|sections|all sections|home|home page|
      skip to content|skip to main content|skip navigation|jump to navigation|back to top|more|next page|previous page|
      fermer|fermer le menu|ouvrir le menu|aller au contenu|aller au contenu principal|accueil|rubriques|haut de page|
      menu schliessen|menu schließen|zum inhalt springen|startseite|nach oben|ressorts|
      cerrar|cerrar menu|abrir menu|saltar al contenido|ir al contenido|inicio|portada|secciones|
      菜单|关闭菜单|首页|返回首页|返回顶部|跳到主要内容|导航|更多`,
  },
  search: {
    whole: `search|search for|search this site|type your search|search the site|rechercher|recherche|suche|suchen|buscar|搜索|搜尋`,
    start: `type above and press enter|press esc|type and hit enter|appuyez sur entree|tapez ci-dessus|presiona enter`,
    lead: `type above and press|type to search|search results for`,
  },
  account: {
    whole: `log in|login|log out|sign in|sign up|register|subscribe|subscribe now|my account|your account|account|become a member|
      membership|donate|support us|support our journalism|for subscribers|subscribers only|e-paper|epaper|digital edition|premium|
      se connecter|connexion|mon compte|s'abonner|s'inscrire|abonnez-vous|je m'abonne|reserve aux abonnes|article reserve aux abonnes|
      anmelden|abmelden|abonnieren|registrieren|abo|mein konto|login/registrieren|
      iniciar sesion|suscribete|suscribirse|registrate|mi cuenta|solo para suscriptores|登录|登錄|注册|註冊|订阅|会员`,
    lead: `already a subscriber|il vous reste|la suite est reservee|cet article est reserve|to continue reading|subscribe to continue|you have reached your|create a free account|lesen sie weiter mit|dieser artikel ist abonnenten|este articulo es exclusivo|articulos estrictamente reservados|already have an account|unlock this article|this article is for subscribers|deja abonne|bereits abonnent|ya eres suscriptor`,
  },
  tools: {
    whole: `save|saved|print|print this|listen|listen to article|listen to this article|gift this article|gift|bookmark|text size|
      font size|a- a+|reading mode|image|view image in fullscreen|view image|enlarge image|play video|add to favorites|add to favourites|report an error|view comments|comment on this story|
      ecouter|ecouter l'article|imprimer|enregistrer|lire plus tard|offrir l'article|taille du texte|
      drucken|merken|anhoren|artikel anhoren|vorlesen|schriftgrosse|guardar|imprimir|escuchar|字号|字体|打印|收藏|大 中 小|小 中 大`,
    start: `listen to this article|listen|ecouter l'article|artikel anhoren|字号|字体`,
    lead: `add us as a preferred|add to your reading list|your browser does not support`,
  },
  advert: {
    whole: `advertisement|advertisements|advert|ad|ads|sponsored|sponsored content|promoted|promoted content|promotion|paid content|
      partner content|article continues below|story continues below|story continues below advertisement|
      article continues after advertisement|continue reading the main story|scroll to continue|skip advertisement|
      publicite|la suite apres la publicite|annonce|contenu sponsorise|anzeige|werbung|publicidad|anuncio|contenido patrocinado|广告|廣告|推广`,
    start: `advertisement|publicite|anzeige|publicidad`,
    lead: `article continues after|story continues below|article continues below|la suite apres cette publicite`,
  },
  share: {
    whole: `share|shares|share this|share this article|share this story|share this post|share article|share options|copy article link|click here to share on social media|share full article|shares and views|views|copy link|link copied|
      tweet this|partager|partager cet article|partagez|envoyer|copier le lien|teilen|artikel teilen|link kopieren|compartir|
      compartir articulo|copiar enlace|comparte|分享|分享到|分享至|分享本文|转发`,
    start: `share|share this|share on|share via|partager|partager sur|teilen|compartir|compartir en|分享到|分享至|分享`,
    lead: `share this article|share this story|share this post|click to share|click to email|click to print|partagez cet article|cliquez pour partager`,
  },
  social: {
    whole: `follow|follow us|follow us on|follow me|stay in touch|stay connected|connect with us|keep in touch|get social|social media|find us on|
      suivez-nous|suivre|restez connectes|reseaux sociaux|folgen|folgen sie uns|siguenos|redes sociales|关注我们|关注`,
    start: `follow us|follow us on|suivez-nous|suivez-nous sur|folgen sie uns|siguenos en|siguenos|关注我们`,
    lead: `follow us on|like us on|join us on|follow @|suivez-nous sur|folgen sie uns auf|siguenos en`,
  },
  'previous-next': {
    whole: `previous|next|prev|previous article|next article|previous post|next post|previous story|next story|older posts|newer posts|
      precedent|suivant|article precedent|article suivant|zuruck|weiter|vorheriger artikel|nachster artikel|
      anterior|siguiente|articulo anterior|articulo siguiente|siguiente articulo|上一篇|下一篇`,
    start: `previous article|next article|previous post|next post|previous story|next story|prev article|prev post|previous|next|
      article precedent|article suivant|vorheriger artikel|nachster artikel|articulo anterior|articulo siguiente|siguiente articulo|上一篇|下一篇`,
  },
  related: {
    whole: `related|related posts|related articles|related stories|related news|related content|related topics|related coverage|related reading|
      related links|read more|read next|read also|also read|also see|see also|see more|more on this|more on this story|more on this topic|
      more stories|more news|more articles|more like this|you may also like|you might also like|you might be interested in|you may also be interested in|you might also be interested in|you may be interested in|people are also reading|people are reading|what others are reading|what people are reading|
      you may have missed|you might have missed|recommended|recommended for you|recommended stories|recommended reading|keep reading|
      further reading|up next|what to read next|explore more|don't miss|from the archive|related story|
      a lire aussi|a lire|lire aussi|lire plus|lire la suite|lire egalement|articles similaires|articles lies|articles associes|sur le meme sujet|
      sur le meme theme|vous aimerez aussi|vous pourriez aussi aimer|dans la meme rubrique|dans la meme categorie|pour aller plus loin|voir aussi|
      mehr zum thema|lesen sie auch|auch interessant|das konnte sie auch interessieren|verwandte artikel|ahnliche artikel|
      weitere artikel|zum thema|weiterlesen|lesen sie mehr|
      articulos relacionados|noticias relacionadas|relacionados|relacionado|te puede interesar|tambien te puede interesar|lea tambien|lee tambien|mas informacion|
      mas sobre este tema|leer mas|mas noticias|相关阅读|相关新闻|相关文章|延伸阅读|推荐阅读|相關新聞|猜你喜欢|为您推荐`,
    start: `related|related story|related article|read more|read next|read also|also read|also see|see also|don't miss|watch|
      lire aussi|a lire aussi|a lire|lire egalement|voir aussi|lesen sie auch|lesen sie mehr|mehr dazu|auch interessant|
      lea tambien|lee tambien|leer mas|te puede interesar|相关阅读|延伸阅读|相关新闻|推荐阅读`,
    lead: `more from|more in|more on|read more about|explore more on|plus d'articles|mas de|weitere artikel`,
  },
  ranking: {
    whole: `top posts|top stories|top news|top articles|most read|most popular|most viewed|most shared|most commented|most recent|popular|
      popular posts|popular now|popular stories|popular articles|trending|trending now|trending topics|latest|latest news|latest posts|
      latest reviews|latest articles|latest stories|latest headlines|latest opinion|latest updates|recent|recent posts|recent articles|
      recent news|recent stories|what's hot|whats hot|hot right now|editor's picks|editors' picks|editors picks|editor's pick|
      editor's choice|our picks|today's picks|must read|must reads|must-read|in case you missed it|featured|featured stories|headlines|
      breaking news|today's headlines|columnists|our columnists|opinion writers|in pictures|today's opinion|best of opinion|
      les plus lus|les plus partages|les plus commentes|le plus lu|articles recents|derniers articles|dernieres actualites|
      dernieres nouvelles|a la une|a ne pas manquer|le choix de la redaction|les plus recents|populaires|tendances|en direct|le fil info|
      meistgelesen|meistgelesene artikel|am meisten gelesen|am meisten kommentiert|neueste artikel|neueste beitrage|aktuelle nachrichten|beliebt|
      lo mas leido|mas leidas|las mas leidas|lo mas visto|lo ultimo|ultimas noticias|ultima hora|destacados|destacadas|tendencias|
      热门|热门文章|热门推荐|热点|排行榜|点击排行|阅读排行|最新|最新文章|最新消息|最新新闻|今日热点|编辑推荐|精彩推荐|头条`,
    lead: `most viewed in|most read in|most popular in|most read on`,
  },
  comments: {
    whole: `comments|comment now|leave a reply|leave a comment|leave a reply cancel reply|cancel reply|leave a comment cancel reply|post a comment|post comment|
      add a comment|add comment|write a comment|join the conversation|join the discussion|join the debate|show comments|hide comments|load comments|
      be the first to comment|reader comments|readers' comments|have your say|what do you think|no comments|no comments yet|comments are closed|reply|
      commentaires|commenter|laisser un commentaire|laissez un commentaire|ajouter un commentaire|reagir|reagissez|repondre|aucun commentaire|
      kommentare|kommentieren|kommentar schreiben|kommentar verfassen|schreiben sie einen kommentar|kommentar hinterlassen|diskutieren sie mit|
      comentarios|comentar|deja un comentario|deja una respuesta|dejar un comentario|发表评论|网友评论|我来说两句|评论区|全部评论|最新评论`,
    start: `leave a reply|leave a comment|comments are`,
    lead: `your email address will not be published|required fields are marked|save my name, email|you must be logged in|please log in to comment|
      log in to leave|votre adresse e-mail ne sera pas publiee|ihre e-mail-adresse wird nicht|tu direccion de correo electronico no sera`,
  },
  newsletter: {
    whole: `newsletter|newsletters|our newsletter|our newsletters|email newsletter|be the first to know|sign up for our newsletter|sign up to our newsletter|
      subscribe to our newsletter|subscribe to updates|subscribe to news|get updates|email address|your email|your email address|
      enter your email|enter your email address|e-mail|e-mail address|sign me up|sign up now|notify me|
      notre newsletter|nos newsletters|inscrivez-vous a notre newsletter|je m'inscris|adresse e-mail|votre adresse e-mail|votre email|
      newsletter abonnieren|newsletter bestellen|jetzt abonnieren|e-mail-adresse|boletin|boletines|suscribete a nuestro boletin|订阅我们|邮件订阅`,
    lead: `thanks for reading|thank you for reading`,
  },
  tags: {
    whole: `tags|tag|topics|topic|keywords|filed under|tagged|explore more on these topics|mots-cles|mots cles|sujets|schlagworter|schlagworte|themen|etiquetas|temas|archivado en|标签|关键词|關鍵詞`,
    start: `tags|tag|topics|tagged|tagged with|keywords|filed under|posted in|categories|mots-cles|mots cles|sujets|schlagworter|schlagworte|themen|etiquetas|temas|标签|关键词`,
  },
  'author-heading': {
    whole: `about the author|about the authors|about the writer|about author|author bio|author|authors|the author|written by|contributor|contributors|
      a propos de l'auteur|a propos de l'auteure|l'auteur|les auteurs|uber den autor|uber die autorin|zum autor|zur autorin|zur person|
      sobre el autor|sobre la autora|acerca del autor|作者简介|关于作者|作者介绍`,
  },
  footer: {
    whole: `about|about us|contact us|contact|privacy policy|privacy|privacy notice|privacy settings|terms and conditions|terms & conditions|
      terms of use|terms of service|terms|cookie policy|cookie settings|manage cookies|advertise|advertise with us|careers|jobs|
      work with us|help|help centre|help center|faq|faqs|sitemap|site map|get in touch|accessibility|accessibility statement|archive|archives|
      rss|rss feeds|complaints|corrections|corrections and clarifications|our team|editorial policy|editorial guidelines|write for us|licensing|
      syndication|modern slavery act|code of ethics|code of conduct|do not sell my personal information|your privacy choices|site index|privacy & policy|feedback|imprint|legal|legal notice|disclosure|
      mentions legales|politique de confidentialite|confidentialite|conditions generales|cgu|cgv|contactez-nous|qui sommes-nous|a propos|
      plan du site|gestion des cookies|publicite et partenariats|impressum|datenschutz|datenschutzerklarung|agb|kontakt|uber uns|mediadaten|
      aviso legal|politica de privacidad|privacidad|contacto|contactanos|quienes somos|terminos y condiciones|publicidad y contacto|
      politica de cookies|mapa del sitio|联系我们|关于我们|隐私政策|版权声明|网站地图|广告服务|加入我们|服务条款|免责声明`,
    start: `powered by|designed by|版权所有|责任编辑|责编|編輯|编辑|京icp备|icp备|主办单位|未经授权`,
    lead: `all rights reserved|tous droits reserves|alle rechte vorbehalten|todos los derechos reservados`,
  },
  cookies: {
    whole: `accept|accept all|accept cookies|accept all cookies|reject|reject all|manage preferences|manage options|cookie preferences|got it|
      tout accepter|accepter|tout refuser|parametrer|alle akzeptieren|akzeptieren|ablehnen|aceptar|aceptar todo|rechazar`,
    lead: `we use cookies|we and our partners|this site uses cookies|this website uses cookies|our site uses cookies|by continuing to use this site|
      nous utilisons des cookies|ce site utilise des cookies|wir verwenden cookies|diese website verwendet cookies|utilizamos cookies|
      este sitio utiliza cookies|本网站使用cookie`,
  },
};

/** Invitations that are newsletter boxes only where one of the cues stands in the same line. */
export const NEWSLETTER_LEADS = `sign up|subscribe|get the|get our|get your|receive|join our|enter your email|by signing up|by subscribing|by submitting|by clicking|
  delivered|straight to your inbox|every morning|our best|inscrivez-vous|recevez|abonnez-vous|en vous inscrivant|melden sie sich|abonnieren sie|erhalten sie|
  suscribete|recibe|registrate|want more|enjoying|never miss|stay up to date|stay informed`;
export const NEWSLETTER_CUES =
  /newsletter|in-?box|e-?mail|privacy|terms of|subscri|sign(?:ing)? up|boletin|correo|posteingang|boite mail|abonn|briefing|updates/;
