import type { assessment as english } from './en.ts';

export const assessment: Record<keyof typeof english, string> = {
  'history.desk-step': 'La evaluación avanzó un paso',
  'history.review-taken': 'Evaluación asumida, sin conflicto de intereses declarado',
  'history.no-conflict-declared': 'Declarada la ausencia de conflicto de intereses para la evaluación',
  'history.conflict-declared': 'Declarado un conflicto de intereses: la persona ya no participa en la evaluación',
  'history.scores-handed-in': 'Puntuaciones de la evaluación entregadas',
  'history.scores-changed': 'Puntuaciones de la evaluación modificadas',
  'history.assessment-complete': 'Todas las evaluaciones están entregadas',
  'history.one-more-called': 'Las evaluaciones discrepan: hace falta una más',
  'event.unassigned': 'Ya no tiene que evaluar {ref}: se encarga otra persona, o ya no hace falta.',
  'event.conflict-declared':
    '{person} ({organisation}) declaró un conflicto de intereses en {ref} y no la evalúa: “{note}”. Elija a otra persona si falta alguien.',
  'event.assessments-in':
    'Todas las evaluaciones de {ref} están entregadas. Ya se puede leer el resultado y tomar la decisión.',
  'event.one-more-needed':
    'Las evaluaciones de {ref} discrepan, así que hace falta una más antes de decidir. La asignación propone a alguien.',
  'error.conflict-declared':
    'Aquí se declaró un conflicto de intereses, suyo o de toda su organización, por lo que no puede evaluar ni decidir. Diríjase a otra persona de la coordinación.',
  'error.reviewer-full':
    '{name} tiene {cap} solicitudes por evaluar, que es el límite. Elija a otra persona o espere a que se entreguen puntuaciones.',
  'error.reviewer-in': '{name} ya entregó sus puntuaciones, y cuentan. Mantenga a esta persona en la solicitud.',
  'error.already-reviewing': 'Ya participa en esta evaluación.',
  'error.seats-taken':
    'Todos los puestos de esta evaluación están ocupados. Si hace falta más gente, elíjala en la asignación.',
  'error.not-declared': 'Diga primero si tiene un conflicto de intereses.',
  'error.content-assessed-changed':
    'El contenido de {ref} ha cambiado desde que lo leyó. Vuelva a leerlo, por favor; sus puntuaciones siguen aquí.',
  'error.scores-closed': 'Todas las evaluaciones están entregadas: la suya ya no se puede cambiar.',
  'error.scores-missing':
    '{count, plural, one {# criterio no tiene puntuación} other {# criterios no tienen puntuación}} todavía. Elija una para cada uno; no se pierde nada de lo elegido.',
  'error.assessment-summary-missing': 'Diga en una o dos frases qué recomienda y por qué.',
  'error.assessments-missing':
    '{ref} todavía no está evaluada. Abra «Evaluación»: encárguese o espere las puntuaciones, y decida después.',
  'error.one-more-missing':
    'Las evaluaciones de {ref} discrepan. Antes, otra persona tiene que entregar sus puntuaciones; la asignación propone a alguien.',
  'field.comment': 'Comentario',
  'field.assessmentSummary': 'Resumen de la evaluación',
  'assessment.desk': 'Coordinación',
  'assessment.oneMore': 'Las evaluaciones discrepan: hace falta una más.',
  'assessment.status.asked': 'se le ha pedido, aún no ha hecho su declaración',
  'assessment.status.declared': 'sin conflicto de intereses, faltan las puntuaciones',
  'assessment.status.in': 'puntuaciones entregadas',
  'assessment.standing.nobody': 'Nadie evalúa todavía esta solicitud.',
  'assessment.standing.open':
    '{done} de {count, plural, one {# evaluación entregada} other {# evaluaciones entregadas}}. Las puntuaciones quedan ocultas hasta la última.',
  'assessment.standing.one-more':
    'Las evaluaciones discrepan: hace falta una más antes de decidir. Hasta entonces, las puntuaciones quedan ocultas.',
  'assessment.standing.complete': 'Todas las evaluaciones están entregadas.',
  'assessment.standing.waiting': 'Las puntuaciones se entregan una vez aceptada la solicitud para su evaluación.',
  'assessment.hidden':
    'Hasta que todas estén entregadas, cada persona ve solo sus propias puntuaciones; también quien asigna o decide.',
  'assessment.hidden.declare': 'Diga primero si tiene un conflicto de intereses; después verá el formulario.',
  'assessment.result':
    '{overall, number} de {max} según {count, plural, one {# evaluación} other {# evaluaciones}}: {recommendations}.',
  'assessment.recommended.support': '{count, plural, one {# a favor} other {# a favor}}',
  'assessment.recommended.support-with-changes':
    '{count, plural, one {# a favor con cambios} other {# a favor con cambios}}',
  'assessment.recommended.do-not-support': '{count, plural, one {# en contra} other {# en contra}}',
  'assessment.disagreement': 'Las evaluaciones discrepan.',
  'assessment.disagreement.criteria': 'Están muy separadas en: {names}.',
  'assessment.disagreement.opposed': 'Una apoya la solicitud y otra no.',
  'assessment.disagreement.overall': 'Sus resultados ponderados distan {spread, number}.',
  'assessment.apart': 'muy separadas ({spread})',
  'assessment.recommendation.support': 'a favor',
  'assessment.recommendation.support-with-changes': 'a favor con cambios',
  'assessment.recommendation.do-not-support': 'en contra',
  'assessment.group.quality': 'Calidad de la solicitud',
  'assessment.group.principle': 'Principios rectores del Pacto',
  'assessment.source': 'Fuente: {source}',
  'assessment.unconfirmed': 'por confirmar',
  'assessment.unconfirmed.weights': 'La ponderación está por confirmar: {source}',
  'assessment.unconfirmed.scale': 'La escala está por confirmar: {source}',
  'assessment.unconfirmed.disagreement': 'Los límites de discrepancia están por confirmar: {source}',
};
