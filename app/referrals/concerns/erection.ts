import type { Rule } from './rule'
import { CANNOT, DOES_NOT } from './words'

const TROUBLE = `${CANNOT}|${DOES_NOT}|trouble|difficulty|struggle*`

export const erection: Rule = {
  concern: 'erection',
  says: [
    'erectile',
    'erection*',
    'erect .. not|stay|long|enough|properly|fully',
    'impoten*',
    `${TROUBLE} .. get|getting|gets|stay|staying|keep|keeping|remain|become hard|erect`,
    `${TROUBLE} .. get|getting|keep|keeping it|him|me hard|up`,
    'stay|stays|staying|remain|remains hard|erect',
    'hard|erect enough',
    'get|gets|getting|become|became erect',
    'not|half|semi hard|erect',
    'goes|go|going|went|gone soft|limp|flaccid',
    'soft|limp & penis|sex|bed',
    'morning wood',
    'viagra|sildenafil|cialis|tadalafil|levitra|vardenafil',
    'ed medication|meds|pills|drugs|treatment|problem|issues',
    'have|has|having|from|my|with|his ed',
    "can't|cannot|couldn't|won't|doesn't|wouldn't|not stay|get|keep up|hard",
    'goes|go|going down & sex|penetrat*|inside|condom|middle|halfway',
    'not|longer able with my|his wife|girlfriend|husband|partner|woman',
    'able with my wife|girlfriend|husband|partner',
    'bend|bent|curve|curved & erect|erection*',
    'peyronie*',
    'body stops & bed|sex',
    "doesn't|won't|didn't|stopped|not work|working & bed|inside|naked|sex|girlfriend|wife",
  ],
}
