import { placesOf } from '../text/phrases'

export const LOAN_PHRASES = placesOf(
  'd[eé]j[aà] vu',
  'vis.[aà].vis',
  'm[eé]nage [aà] trois',
  'joie_de_vivre/femme_fatale/fait_accompli/carte_blanche/faux_pas/enfant_terrible/mon_amour/mon_ch[eé]ri',
  "c'est_la_vie/la_petite_mort/je_ne_sais_quoi/je_t'aime/laissez.faire/tour_de_force/cr[eè]me_de_la_cr[eè]me",
  "coup_de_gr[aâ]ce/raison_d'[eê]tre/bon_app[eé]tit",
  'que_ser[aá]_ser[aá]/hasta_la_vista/mi_amor/mi_vida/te_amo/te_quiero/mi_casa_es_su_casa/buenas_noches',
  'ich_liebe_dich/gute_nacht/auf_wiedersehen/ti_amo/la_dolce_vita/buona_notte',
  'in_vino_veritas/mea_culpa/status_quo/quid_pro_quo/carpe_diem/ad_hoc/de_facto/vice_versa/bona_fide/alma_mater',
  'modus_operandi/pro_bono/per_se/in_vitro/in_utero/in_situ/vagina_dentata/labia_minora/labia_majora/corpus_cavernosum',
  'et_cetera/et_al/ad_nauseam/a_priori/persona_non_grata/memento_mori',
)
