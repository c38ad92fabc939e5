import { phraseSet } from './word-set';

/**
 * Places that news datelines and ledes name, in English and in the spelling of the languages supported in depth. Written
 * down for this project from general knowledge; the countries follow the UN's list of member states and observers.
 */
export const COUNTRIES: ReadonlySet<string> = phraseSet(`
Afghanistan, Albania, Algeria, Andorra, Angola, Argentina, Armenia, Australia, Austria, Azerbaijan, Bahamas, Bahrain, Bangladesh, Barbados, Belarus, Belgium,
Belize, Benin, Bhutan, Bolivia, Bosnia, Botswana, Brazil, Brunei, Bulgaria, Burkina Faso, Burundi, Cambodia, Cameroon, Canada, Cape Verde, Chad, Chile, China,
Colombia, Congo, Costa Rica, Croatia, Cuba, Cyprus, Czech Republic, Czechia, Denmark, Djibouti, Dominica, Dominican Republic, East Timor, Ecuador, Egypt,
El Salvador, Eritrea, Estonia, Eswatini, Ethiopia, Fiji, Finland, France, Gabon, Gambia, Georgia, Germany, Ghana, Greece, Grenada, Guatemala, Guinea, Guyana,
Haiti, Honduras, Hungary, Iceland, India, Indonesia, Iran, Iraq, Ireland, Israel, Italy, Ivory Coast, Jamaica, Japan, Jordan, Kazakhstan, Kenya, Kiribati,
Kosovo, Kuwait, Kyrgyzstan, Laos, Latvia, Lebanon, Lesotho, Liberia, Libya, Liechtenstein, Lithuania, Luxembourg, Madagascar, Malawi, Malaysia, Maldives,
Mali, Malta, Mauritania, Mauritius, Mexico, Micronesia, Moldova, Monaco, Mongolia, Montenegro, Morocco, Mozambique, Myanmar, Namibia, Nauru, Nepal,
Netherlands, New Zealand, Nicaragua, Niger, Nigeria, North Korea, North Macedonia, Norway, Oman, Pakistan, Palau, Palestine, Panama, Papua New Guinea,
Paraguay, Peru, Philippines, Poland, Portugal, Qatar, Romania, Russia, Rwanda, Samoa, San Marino, Saudi Arabia, Senegal, Serbia, Seychelles, Sierra Leone,
Singapore, Slovakia, Slovenia, Solomon Islands, Somalia, South Africa, South Korea, South Sudan, Soviet Union, Spain, Sri Lanka, Sudan, Suriname, Sweden,
Switzerland, Syria, Taiwan, Tajikistan, Tanzania, Thailand, Togo, Tonga, Trinidad and Tobago, Tunisia, Turkey, Türkiye, Turkmenistan, Tuvalu, Uganda, Ukraine,
United Arab Emirates, UAE, United Kingdom, UK, U.K., Britain, Great Britain, England, Scotland, Wales, Northern Ireland, United States, United States of America,
US, U.S., USA, U.S.A., America, Uruguay, Uzbekistan, Vanuatu, Vatican, Venezuela, Vietnam, Yemen, Zambia, Zimbabwe, Greenland, Hong Kong, Macau, Gaza,
West Bank, Crimea, Deutschland, Frankreich, Österreich, Schweiz, Spanien, Italien, Russland, Polen, Großbritannien, Allemagne, Espagne, Italie, Russie,
Royaume-Uni, États-Unis, Belgique, Suisse, Alemania, España, Francia, Italia, Rusia, Estados Unidos, Reino Unido, Brasil, México, Alemanha, Espanha, França,
Itália, Rússia, Germania, Spagna, Svizzera, Stati Uniti, Regno Unito, Europe, Asia, Africa, Latin America, North America, South America, Middle East`);

/** Regions, states and cities. */
export const OTHER_PLACES: ReadonlySet<string> = phraseSet(`
Alabama, Alaska, Arizona, Arkansas, California, Colorado, Connecticut, Delaware, Florida, Hawaii, Idaho, Illinois, Indiana, Iowa, Kansas, Kentucky, Louisiana,
Maine, Maryland, Massachusetts, Michigan, Minnesota, Mississippi, Missouri, Montana, Nebraska, Nevada, New Hampshire, New Jersey, New Mexico, New York,
New York City, North Carolina, North Dakota, Ohio, Oklahoma, Oregon, Pennsylvania, Rhode Island, South Carolina, South Dakota, Tennessee, Texas, Utah, Vermont,
Virginia, Washington, West Virginia, Wisconsin, Wyoming, Puerto Rico, Ontario, Quebec, Alberta, British Columbia, Manitoba, Nova Scotia, Saskatchewan,
New South Wales, Queensland, Victoria, Tasmania, South Australia, Western Australia, Abu Dhabi, Abuja, Accra, Addis Ababa, Aleppo, Algiers, Almaty, Amman,
Amsterdam, Ankara, Antwerp, Astana, Asuncion, Athens, Atlanta, Auckland, Austin, Baghdad, Baku, Bali, Baltimore, Bamako, Bangalore, Bangkok, Barcelona, Basel,
Basra, Beijing, Beirut, Belfast, Belgrade, Berlin, Bern, Birmingham, Bogota, Bogotá, Bonn, Boston, Brasilia, Bratislava, Bremen, Brisbane, Bristol, Brooklyn,
Brussels, Bucharest, Budapest, Buenos Aires, Buffalo, Busan, Cairo, Calgary, Cambridge, Canberra, Cape Town, Caracas, Cardiff, Casablanca, Charlotte, Chennai,
Chicago, Christchurch, Cleveland, Cologne, Colombo, Copenhagen, Dakar, Dallas, Damascus, Darwin, Delhi, Denver, Detroit, Dhaka, Doha, Donbas, Donetsk,
Dresden, Dubai, Dublin, Durban, Dusseldorf, Düsseldorf, Edinburgh, Florence, Frankfurt, Fukushima, Gdansk, Geneva, Genoa, Glasgow, Guangzhou, Hamburg,
Hanoi, Hanover, Harare, Havana, Helsinki, Hiroshima, Ho Chi Minh City, Honolulu, Houston, Hyderabad, Idlib, Islamabad, Istanbul, Jakarta, Jerusalem,
Johannesburg, Kabul, Kampala, Kandahar, Karachi, Kashmir, Kathmandu, Khartoum, Kharkiv, Kherson, Kigali, Kinshasa, Kolkata, Krakow, Kuala Lumpur, Kunduz,
Kursk, Kyiv, Kiev, Lagos, Lahore, La Paz, Las Vegas, Leeds, Leipzig, Lima, Lisbon, Liverpool, Ljubljana, London, Los Angeles, Luanda, Luhansk, Lviv, Lyon,
Madrid, Malaga, Managua, Manchester, Manhattan, Manila, Mariupol, Marseille, Mecca, Medellin, Melbourne, Memphis, Mexico City, Miami, Milan, Minneapolis,
Minsk, Mogadishu, Mombasa, Montevideo, Montreal, Moscow, Mosul, Mumbai, Munich, Mykolaiv, Nairobi, Nantes, Naples, Nashville, New Delhi, New Orleans,
Newark, Nice, Nicosia, Odesa, Odessa, Orlando, Osaka, Oslo, Ottawa, Oxford, Palermo, Panama City, Paris, Perth, Philadelphia, Phnom Penh, Phoenix,
Pittsburgh, Port-au-Prince, Portland, Porto, Prague, Pretoria, Pyongyang, Quito, Rabat, Rafah, Ramallah, Reykjavik, Riga, Rio de Janeiro, Riyadh, Rome,
Rotterdam, Sacramento, Saint Petersburg, San Antonio, San Diego, San Francisco, San Jose, San Juan, San Salvador, Sanaa, Santiago, Santo Domingo, Sao Paulo,
São Paulo, Sarajevo, Seattle, Seoul, Sevastopol, Seville, Shanghai, Shenzhen, Sofia, Srinagar, St. Louis, St. Petersburg, Stockholm, Strasbourg, Stuttgart,
Sydney, Taipei, Tallinn, Tampa, Tashkent, Tbilisi, Tegucigalpa, Tehran, Tel Aviv, The Hague, Tirana, Tokyo, Toronto, Toulouse, Tripoli, Tunis, Turin,
Ulaanbaatar, Vancouver, Venice, Vienna, Vilnius, Vladivostok, Warsaw, Washington D.C., Washington DC, Wellington, Winnipeg, Wuhan, Yangon, Yerevan, Zagreb,
Zaporizhzhia, Zurich, Zürich, White House, Oval Office, Capitol Hill, Kremlin, Pentagon, Downing Street, Wall Street, Silicon Valley, Hollywood, Broadway,
Trump Tower, Black Sea, Red Sea, South China Sea, Mediterranean, Pacific, Atlantic, Arctic, Antarctica, Caribbean, Balkans, Sahel, Scandinavia, Siberia, München,
Köln, Wien, Zürich, Genf, Moskau, Brüssel, Londres, Genève, Moscou, Bruxelles, Varsovie, Pékin, Moscú, Bruselas, Ginebra, Pekín, Lisboa, Moscovo, Roma, Milano,
Torino, Napoli, Parigi, Londra, Berlino, Mosca`);

/** Adjectives of nationality that are not made by a rule worth having; lower case. */
export const DEMONYMS: ReadonlySet<string> = phraseSet(`
afghan, african, albanian, algerian, american, arab, argentine, armenian, asian, australian, austrian, azerbaijani, bangladeshi, belarusian, belgian, bolivian,
bosnian, brazilian, british, bulgarian, burmese, cambodian, canadian, catalan, chechen, chilean, chinese, colombian, congolese, croatian, cuban, czech, danish,
dutch, ecuadorean, egyptian, emirati, english, estonian, ethiopian, european, filipino, finnish, french, georgian, german, ghanaian, greek, guatemalan, haitian,
honduran, hungarian, icelandic, indian, indonesian, iranian, iraqi, irish, israeli, italian, jamaican, japanese, jordanian, kazakh, kenyan, korean, kurdish,
kuwaiti, latvian, lebanese, libyan, lithuanian, malaysian, maori, māori, mexican, moldovan, mongolian, moroccan, nepalese, nicaraguan, nigerian, norwegian,
pakistani, palestinian, panamanian, paraguayan, peruvian, polish, portuguese, qatari, romanian, russian, rwandan, saudi, scottish, senegalese, serbian,
singaporean, slovak, slovenian, somali, soviet, spanish, sudanese, swedish, swiss, syrian, taiwanese, tanzanian, thai, tibetan, tunisian, turkish, ugandan,
ukrainian, uruguayan, uzbek, venezuelan, vietnamese, welsh, western, yemeni, zambian, zimbabwean, north korean, south korean, south african, saudi arabian,
new york, african-american, latino, hispanic, muslim, christian, jewish, catholic, democratic, republican, labour, conservative, democrat`);
