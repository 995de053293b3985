import type { demand as english } from './en.ts';

export const demand: Record<keyof typeof english, string> = {
  'hint.email':
    '«{found}» parece una dirección de correo electrónico. Una solicitud no contiene datos personales: quítela, por favor.',
  'hint.phone':
    '«{found}» parece un número de teléfono. Una solicitud no contiene datos personales: quítelo, por favor.',
  'hint.document-number':
    '«{found}» parece el número del documento de una persona. Una solicitud no contiene datos personales: quítelo, por favor.',
  'hint.person':
    '«{found}» parece decir quién es una persona. Una solicitud no contiene datos personales de migrantes: escríbalo sin la persona, por favor.',
  'hint.wording': '«{found}» puede estigmatizar. Las Naciones Unidas escriben: «{suggestion}».',
  'hints.title': 'Antes de que nadie firme',
};
