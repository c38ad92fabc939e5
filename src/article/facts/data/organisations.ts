import { wordSet } from './word-set';

/** Head words of organisations that head other things too: they count as the last word of a name ("Human Rights Watch"), not inside it ("Red House Mountain"). */
export const LAST_HEADS: ReadonlySet<string> = wordSet(`
airways analytics brothers capital chamber church companies embassy enterprise enterprises exchange force forces front fund gazette group guardian guild
holdings hospital house industries international journal laboratories laboratory labs league library mission motors movement museum network news newspaper
office partners patrol post press reserve school securities service services society software studios systems technologies telegraph television times tribune
trust watch
bulletin chronicle courier dispatch examiner herald inquirer magazine observer review sentinel`);
/** Words that hold the capitals of an institution together and head none: World War Two, Red Square, Vinalon Works. */
export const NO_HEADS: ReadonlySet<string> = wordSet('world week works red project studies community staff conference team city');
/** Head words that name an organisation by themselves in running text: "Parliament", "the Bundestag". */
export const LONE_HEADS: ReadonlySet<string> = wordSet('parliament congress senate bundestag bundesrat landtag');
/** What a firm's name is printed with the first time and without afterwards: Viterra Ltd, Deutsche Börse AG. */
export const LEGAL_FORMS: ReadonlySet<string> = wordSet('inc corp corporation co company ltd limited plc llc llp pbc ag gmbh se sa spa nv group holdings');
/** Head words beside those that also hold a run of capitals together. */
export const MORE_HEADS: ReadonlySet<string> = wordSet(`
agence agencia agenzia agência ayuntamiento banca banco banque bundesamt bundesbank bundesgericht comisión comissão comité commission commissione conseil
consejo conselho consiglio corte cour cross gericht gerichtshof gewerkschaft hochschule kommission nations pbc rat sindacato sindicato stiftung supremo
syndicat universität université verein zentralbank`);

/** Organisations that no story introduces, as they are printed; acronyms in the languages that we read. */
export const KNOWN_ORGANISATIONS: ReadonlySet<string> = new Set(
  `EU, UE, UN, ONU, U.N., E.U., NATO, OTAN, WHO, OMS, IMF, FMI, IWF, WTO, OECD, OCDE, OPEC, OPEC+, OSCE, OSZE, ECB, EZB, BCE, IAEA, UNESCO, UNICEF, UNHCR, UNRWA, ASEAN,
G7, G20, BRICS, Interpol, Europol, FBI, CIA, NSA, DEA, EPA, FDA, FEMA, NASA, NOAA, CDC, FAA, FCC, FTC, SEC, IRS, DHS, USAID, NHS, BBC, MI5, MI6, GCHQ, FSB, BND, BKA,
AP, AFP, DPA, dpa, ANSA, EFE, KCNA, TASS, RIA, Xinhua, Yonhap, CNN, NBC, CBS, ABC News, NPR, ARD, ZDF, PBS, MSNBC, C-SPAN, Fox News, Al Jazeera, Reuters, Bloomberg, Associated Press,
FIFA, UEFA, IOC, IOK, CIO, NBA, NFL, NHL, MLB, NCAA, FIA, WADA, ESA, CERN, IPCC, IBM, BMW, SAP, BASF, VW, HSBC, UBS, GM, SpaceX, Google, Facebook, Twitter, Microsoft, Netflix, YouTube,
TikTok, Boeing, Airbus, Toyota, Volkswagen, OpenAI, Anthropic, Nvidia, Intel, Samsung, Huawei, Gazprom, Rosneft, Kremlin, Pentagon, White House, Taliban, Hamas,
Hezbollah, Islamic State, Al Qaeda, al-Qaeda, CDU, CSU, SPD, FDP, AfD, ÖVP, FPÖ, SPÖ, GOP, PSOE, Greenpeace, Oxfam, WikiLeaks, Wikileaks, Alibaba, Agence France-Presse, UPI, Disney, Ubisoft, Spotify, Uber, Walmart, Pfizer, Red Cross, Wikipedia,
CBC, ITV, CNBC, Sky News, Politico, Axios, ProPublica, Le Monde, Der Spiegel, El País, Labour, SNP, DUP, BJP, ANC, Likud, Fatah, Fidesz, Sinn Féin, Kuomintang,
Apple, Tesla, Sony, Nokia, Honda, Nissan, Hyundai, Renault, Siemens, Nestlé, Unilever, Nike, Adidas, Starbucks, Coca-Cola, PepsiCo, AstraZeneca, Moderna,
BioNTech, Novartis, Bayer, Sanofi, BP, ExxonMobil, Exxon, Chevron, Shell, TotalEnergies, Lufthansa, Ryanair, Barclays, JPMorgan, Goldman Sachs, Morgan Stanley,
Citigroup, BlackRock, WhatsApp, Instagram, Reddit, LinkedIn, PayPal, Airbnb, Tencent, ByteDance, TSMC, IKEA, Nintendo, Lockheed Martin, Boko Haram, Whole Foods`
    .split(/,\s*/)
    .map((name) => name.trim()),
);
