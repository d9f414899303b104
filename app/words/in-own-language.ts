/** Beside a text in a language that nobody here reads, said in that language. */
type InOwnLanguage = {
  heading: string
  /** Who is there, and why a moderator reads it first. */
  unread: string
  /** Where it sounds like a crisis. */
  crisis: string
  /** Before the emergency numbers. */
  danger: string
  dir?: 'rtl'
}

/** By ISO 639-1. */
export const inOwnLanguage: Record<string, InOwnLanguage> = {
  ar: {
    heading: 'إذا كنت بحاجة إلى التحدث مع أحد الآن',
    unread:
      'هؤلاء الأشخاص موجودون للاستماع إليك. سيقرأ أحد المشرفين هذا أولاً لأن أدواتنا لا تستطيع قراءة هذه اللغة.',
    crisis: 'يبدو أن الأمور صعبة جداً عليك الآن. لا داعي لمواجهة ذلك دون مساعدة: هناك من يستمع إليك.',
    danger: 'في حالة الخطر الآن، يُرجى الاتصال برقم الطوارئ:',
    dir: 'rtl',
  },
  de: {
    heading: 'Wenn du jetzt jemanden zum Reden brauchst',
    unread:
      'Diese Menschen sind für dich da. Jemand aus der Moderation liest deinen Text zuerst, weil unsere Prüfung diese Sprache nicht lesen kann.',
    crisis:
      'Es klingt, als wäre es gerade sehr schwer. Du musst damit nicht allein bleiben: Diese Menschen hören dir zu.',
    danger: 'In Gefahr? Ruf jetzt den Notruf:',
  },
  es: {
    heading: 'Si necesitas hablar con alguien ahora',
    unread:
      'Estas personas están ahí para ti. Alguien del equipo de moderación lee esto primero, porque nuestro sistema no puede leer este idioma.',
    crisis:
      'Parece que lo estás pasando muy mal. No tienes que afrontarlo sin ayuda: estas personas te escuchan.',
    danger: 'Si hay peligro ahora, llama a emergencias:',
  },
  fr: {
    heading: 'Si vous avez besoin de parler à quelqu’un maintenant',
    unread:
      'Ces personnes sont là pour vous. Quelqu’un de la modération lit d’abord ce message, car nos outils ne savent pas lire cette langue.',
    crisis:
      'On dirait que c’est très dur pour vous en ce moment. Vous n’avez pas à porter cela sans aide : ces personnes vous écoutent.',
    danger: 'En cas de danger, appelez tout de suite les secours :',
  },
  hi: {
    heading: 'अगर आपको अभी किसी से बात करने की ज़रूरत है',
    unread: 'ये लोग आपकी बात सुनने के लिए मौजूद हैं। एक मॉडरेटर इसे पहले पढ़ता है, क्योंकि हमारी जाँच यह भाषा नहीं पढ़ सकती।',
    crisis: 'लगता है कि आपके लिए यह समय बहुत कठिन है। आपको इसे अकेले नहीं सहना है: ये लोग आपकी बात सुनेंगे।',
    danger: 'अगर अभी ख़तरा है, तो आपातकालीन नंबर पर कॉल करें:',
  },
  it: {
    heading: 'Se hai bisogno di parlare con qualcuno adesso',
    unread:
      'Queste persone sono lì per te. Qualcuno della moderazione legge prima il tuo testo, perché i nostri controlli non sanno leggere questa lingua.',
    crisis:
      'Sembra che per te sia un momento molto difficile. Non devi affrontarlo senza aiuto: queste persone ti ascoltano.',
    danger: 'Se c’è pericolo adesso, chiama il numero di emergenza:',
  },
  nl: {
    heading: 'Als je nu met iemand wilt praten',
    unread:
      'Deze mensen zijn er voor je. Een moderator leest dit eerst, omdat onze controle deze taal niet kan lezen.',
    crisis:
      'Het klinkt alsof je het nu heel zwaar hebt. Je hoeft er niet alleen mee te blijven: deze mensen luisteren naar je.',
    danger: 'Gevaar nu? Bel het alarmnummer:',
  },
  pl: {
    heading: 'Jeśli potrzebujesz teraz z kimś porozmawiać',
    unread:
      'Ci ludzie są po to, żeby wysłuchać. Najpierw czyta to ktoś z moderacji, bo nasze narzędzia nie potrafią czytać w tym języku.',
    crisis:
      'Wygląda na to, że jest Ci teraz bardzo ciężko. Nie musisz zostawać z tym bez pomocy: ci ludzie wysłuchają.',
    danger: 'W niebezpieczeństwie zadzwoń pod numer alarmowy:',
  },
  pt: {
    heading: 'Se você precisa falar com alguém agora',
    unread:
      'Estas pessoas estão aqui para ouvir. Alguém da moderação lê isto primeiro, porque o nosso sistema não consegue ler este idioma.',
    crisis:
      'Parece que está tudo muito difícil agora. Você não precisa passar por isso sem ajuda: estas pessoas escutam você.',
    danger: 'Se há perigo agora, ligue para a emergência:',
  },
  ru: {
    heading: 'Если вам сейчас нужно с кем-то поговорить',
    unread:
      'Эти люди готовы выслушать. Сначала это прочитает модератор, потому что наша проверка не умеет читать на этом языке.',
    crisis:
      'Похоже, вам сейчас очень тяжело. Не обязательно справляться с этим в одиночку: эти люди выслушают.',
    danger: 'Если сейчас есть опасность, звоните по номеру экстренной помощи:',
  },
  tr: {
    heading: 'Şu anda biriyle konuşmaya ihtiyacın varsa',
    unread:
      'Bu insanlar seni dinlemek için orada. Sistemimiz bu dili okuyamadığı için bunu önce bir moderatör okuyor.',
    crisis:
      'Şu an her şey çok zor görünüyor. Bununla yalnız kalmak zorunda değilsin: bu insanlar seni dinler.',
    danger: 'Şu anda tehlike varsa acil numarayı ara:',
  },
  uk: {
    heading: 'Якщо вам зараз потрібно з кимось поговорити',
    unread:
      'Ці люди готові вислухати. Спершу це прочитає модератор, бо наша перевірка не вміє читати цією мовою.',
    crisis: 'Схоже, вам зараз дуже важко. Не обов’язково лишатися з цим без допомоги: ці люди вислухають.',
    danger: 'Якщо зараз є небезпека, телефонуйте на екстрений номер:',
  },
}
