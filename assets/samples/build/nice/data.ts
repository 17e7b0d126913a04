import { axisFour } from './axisFour';
import { axisOne } from './axisOne';
import { axisThree } from './axisThree';
import { axisTwo } from './axisTwo';
import type { Axis, FrameworkAxis } from './types';

/*
 * The feuille de route of the académie de Nice, 2017-2019. Codes, titles, labels, dates, numbers, bodies and
 * marks are the document's own, with its slips; the prose is written anew and persons are named by their function.
 */
export const cover = {
  title: 'Feuille de route du numérique éducatif',
  institution: 'Académie de Nice - DANE',
  period: '2017-2019',
  foreword:
    "Le numérique tient une place croissante dans la vie des élèves. Éduquer aux médias et aux données, aider les équipes à trouver des usages simples, rapprocher la formation de la pratique : cette feuille de route dit comment l'académie s'y emploie avec les collectivités.",
  signature: 'Le délégué académique au numérique',
  contact: 'dane@ac-nice.fr',
};

export const axes: Axis[] = [axisOne, axisTwo, axisThree, axisFour];

export const framework: {
  title: string;
  introduction: string[];
  axesHeading: string;
  axes: FrameworkAxis[];
  roadmapHeading: string;
} = {
  title: 'Le projet académique\nla feuille de route du numérique éducatif',
  introduction: [
    'Le projet 2015 – 2019 a été amendé en juin 2018 pour suivre les orientations nationales et le travail de la région académique. Aix-Marseille et Nice y partagent les mêmes axes ; leurs délégués au numérique ont une lettre de mission identique, et le CoSREN (comité stratégique régional du numérique éducatif) réunit chaque année leurs partenaires.',
    'Les tableaux à la suite montrent ce que chaque action de la feuille de route apporte au projet académique.',
  ],
  axesHeading: 'Les axes du projet académique',
  // The accents U+0301 that float after a letter or a space are the document's own.
  axes: [
    {
      title: 'Axe 1 : Mieux former pour mieux réussir à l’École',
      objectives: [
        'Conforter les apprentissages de base et installer le socle commun',
        'Améliorer la fluidité\u0301 et la sécurisation des parcours',
        'Développer la persévérance scolaire',
        'Conforter le pilotage pédagogique',
      ],
    },
    {
      title: 'Axe 2 : Mieux accueillir pour assurer l’équité \u0301',
      objectives: [
        'Développer l’offre et l’usage du numérique à l’École',
        'Agir sur le climat scolaire et l’apprentissage à travailler ensemble',
        'Lutter contre les inégalités territoriales',
        'Favoriser un environnement de travail de qualité\u0301 et une GRH performante',
      ],
    },
    {
      title: 'Axe 3 : Favoriser une meilleure ouverture de l’École',
      objectives: [
        'Permettre une meilleure connaissance du monde économique et social',
        'Développer l’ouverture internationale et les parcours artistiques, culturels et sportifs',
        'Favoriser tous les partenariats pour préparer à la citoyenneté \u0301',
      ],
    },
  ],
  roadmapHeading: 'Les axes de la feuille de route du numérique',
};
