/** Tells how people speak in Scotland, Ireland, the north of England and elsewhere from slips: tellt, naebody, listenin. Pure. */

const DIALECT: ReadonlySet<string> = new Set(
  `aboot abune ach aff affen afore agin ahind ahint ahll ahm aint allus amang amnt ane aneath anythin arenae
  arra auld bairnish bampot barra bauld behin ben bhoys bided bidin birl birled birling blud blude boak boke
  bonnie borra braw bredrin breid bricht brither brung bruv burd burds cald canna cannae cannay catched cauld
  cheil chelp chiel claes claggy clarty clemmed cludgie clype clyped clypes comin coorie cooried coory coulda
  couldna couldnae couldny cowd coz crabbit crivens cuz dae daein dat deid dem dey didna didnae dinna dinnae
  dinny dochter doesnae dontcha dook dooking doon doonby driech drookit drownded duppy dwam een efter eftir
  everythin evrybody fae faither fam fash fecht forby fou fower fowk frae gaed gaen gan gannin gaun gey gie
  gied gies ging gis giz gonnae gonny gradely granda grandda grannda growed guddle guddled guddling gude guid
  gurn gurned gurning gwan gyaan gyal hadaway hadnae hae haein hame hasna hasnae haud havena havenae haver
  havering havers heid heids hev hevn hez hinny hirple hirpled hirpling hisself hissen hoo hoose hooses howay
  hunner hunnert ilka inby irie isna isnae iver ivry ivver jings jis jist jitty jouk juist jus kecks kent
  knowed lang lawks licht likkle lotta mair maist mak maks mandem marra marras mek mekin mekkin meself mesen
  messan micht mickle mighta mony morra muckle musta mysel naebody naething nane naw netty nicht nichts niver
  nivver nobbut noo nothin nuh ony onybody onything onyway oop oot ootby ould owd ower owld owre oxter oxters
  peely pickney pickneys pinkun polis puddock puir quare reet richt richts roon runned sae schule scran
  scundered selt sez sheughs shoogle shoogled shoogly shoon shoulda shouldna shouldnae sicht sithee sivin
  skelfs skelp skelped skite skited skule smirr somebdy somethin sommat sook sorra spelk spelks stoor stooshie
  stooshies stottie stotties stour strang stravaig stravaiged stravaiging stushie sumat swither swithered
  swithering syne tae tak taks teached tek tekin tekkin tellt theirselves theirsen theer thi ma theirn thon thoosan thowt thrae
  thran thrang thunner thysen tomora tomorra toon tother tould towd tret tumshie twa twae twitchel unner upby
  wagwan wance wark warks warld wasna wasnae weemen werenae whaddya whatcha wheen whisht wi willnae wimmin
  windae windaes winna wirk wis wisnae wisny wossname woulda wouldna wouldnae wouldny wrang wull wumin wumman
  wummin wunner wunst wus wuz yall yella yem yersel yerself yersen yesterda yett yetts yez yins yis yiz youse
  yuh`.split(/\s+/u),
);

export function isDialect(word: string): boolean {
  return DIALECT.has(word.toLowerCase().replace(/[’']s?$/u, ''));
}

/** Listenin, mornin: heard so, or a letter short. */
export function hasDroppedItsG(word: string, use: string): boolean {
  return /ing$/iu.test(use) && word.toLowerCase() === use.toLowerCase().slice(0, -1);
}
