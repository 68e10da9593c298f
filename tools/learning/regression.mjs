// Logistic regression on sparse binary features: AdaGrad with a penalty that drives weights to zero. Deterministic.

/** A small generator of numbers (mulberry32), so that the same data give the same weights. */
function randomFrom(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

function shuffled(items, random) {
  const result = [...items];
  for (let at = result.length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1));
    [result[at], result[other]] = [result[other], result[at]];
  }
  return result;
}

/** Sum of the weights of the features of a sample. */
export function scoreOf(weights, features) {
  let sum = 0;
  for (const feature of features) sum += weights[feature];
  return sum;
}

/**
 * @param {{features: readonly number[], target: 0 | 1, weight?: number}[]} samples
 * @param {{size: number, epochs?: number, rate?: number, lasso?: number, ridge?: number, seed?: number}} options
 * @returns {Float64Array} a weight for each feature
 */
export function train(samples, { size, epochs = 20, rate = 0.15, lasso = 2e-5, ridge = 1e-5, seed = 7 }) {
  const weights = new Float64Array(size);
  const squares = new Float64Array(size).fill(1e-2);
  const random = randomFrom(seed);
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    for (const { features, target, weight = 1 } of shuffled(samples, random)) {
      const slope = (1 / (1 + Math.exp(-scoreOf(weights, features))) - target) * weight;
      for (const feature of features) {
        const gradient = slope + ridge * weights[feature];
        squares[feature] += gradient * gradient;
        const step = rate / Math.sqrt(squares[feature]);
        const moved = weights[feature] - step * gradient;
        weights[feature] = Math.sign(moved) * Math.max(0, Math.abs(moved) - step * lasso);
      }
    }
  }
  return weights;
}
