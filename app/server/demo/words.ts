/** What the demo says to whoever starts it. */
export const demoWords = {
  usage:
    'Start the demo with: npm run demo. With "-- --scale 100000" it gets so many posts; with "-- --only-plant" it stops once they are there.',
  notADemo: (folder: string) =>
    `The folder ${folder} holds a real installation, and the demo would fill it with made-up people. Nothing was changed. Set DATA_DIR to an empty folder, or start it with npm start.`,
  interrupted:
    'The last start was interrupted while the demo was planted, so only a part of it is there. Delete its folder (or empty its PostgreSQL database), and start it again.',
  planting: (planted: number, of: number) =>
    `Planted ${planted.toLocaleString('en')} of about ${of.toLocaleString('en')} posts.`,
}
