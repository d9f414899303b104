import { createHash } from 'node:crypto'

/** Gentle names that say nothing about age, gender or place: 48 × 48 = 2,304. */
const first =
  'Amber Autumn Brave Bright Calm Careful Clear Clover Coastal Copper Curious Early Easy Evening Gentle Golden Hazel Hidden Honest Kind Lasting Little Lucky Maple Mellow Misty Morning Open Patient Plain Quiet Rainy Restful Silver Slow Soft Steady Still Summer Sunlit Tender Thoughtful Velvet Warm Wandering Willow Winter Woodland'.split(
    ' ',
  )
const second =
  'Acorn Badger Birch Blackbird Brook Candle Cedar Cloud Comet Cricket Dove Fern Finch Fox Garden Harbour Hare Heron Hill Kettle Lantern Lark Leaf Linden Meadow Moon Moth Oak Otter Owl Pebble Pine Plum Pond Rain River Robin Rowan Sail Shell Sparrow Star Swallow Thimble Thistle Tide Wren Yarrow'.split(
    ' ',
  )

export function personaName(id: string): string {
  const bytes = createHash('sha256').update(id).digest()
  return `${first[bytes.readUInt16BE(0) % first.length]} ${second[bytes.readUInt16BE(2) % second.length]}`
}
