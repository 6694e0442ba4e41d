/** The same numbers in an array with room for at least `length`; doubling keeps growth linear in all. */
export function withRoom(numbers: Int32Array, length: number): Int32Array {
  if (length <= numbers.length) return numbers;
  const roomier = new Int32Array(Math.max(length, numbers.length * 2));
  roomier.set(numbers);
  return roomier;
}
