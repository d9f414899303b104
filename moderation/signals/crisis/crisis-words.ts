/** Pieces that several of the phrases share. */
export const just = '[just/really/literally/actually/honestly/simply/only/ever/even/fucking/fuckin/fkn]2'
export const want =
  'want/wants/wanted/wanting/wan/whant/wish/ready/need/begging/planned/planning/supposed/decided/longing/prefer/waiting/try/trying/tried/like/hope/hoping'
export const dont = "don't/do_not/didn't/doesn't/never/no_longer/not"
export const cant = "can't/cannot/can_not/couldn't"
export const live =
  'living/live/life/be_alive/being_alive/stay_alive/staying_alive/exist/existing/existence/go_on/going_on/carry_on/carrying_on'
