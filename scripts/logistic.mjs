// Logistic regression, small enough to read: what train-detect.mjs needs of it.

/** The logit of a model (weights, then the bias) for one input. */
export const logit = (model, x) => x.reduce((sum, value, k) => sum + model[k] * value, model[x.length]);

/**
 * Learns from the rows of those indices by Adam over the whole batch: 600 steps are enough for the loss to stand still.
 * L2 penalty 1 on all weights but the bias.
 */
export function learn(inputs, rows, indices) {
  const names = inputs[0].length;
  const size = names + 1;
  const [model, mean, variance] = [new Float64Array(size), new Float64Array(size), new Float64Array(size)];
  const total = indices.reduce((sum, i) => sum + rows[i].weight, 0);
  for (let step = 1; step <= 600; step++) {
    const gradient = new Float64Array(size);
    for (const i of indices) {
      const x = inputs[i];
      const error = (1 / (1 + Math.exp(-logit(model, x))) - Number(rows[i].article)) * rows[i].weight;
      for (let k = 0; k < names; k++) gradient[k] += error * x[k];
      gradient[names] += error;
    }
    for (let k = 0; k < size; k++) {
      const slope = (gradient[k] + (k < names ? model[k] : 0)) / total;
      mean[k] = 0.9 * mean[k] + 0.1 * slope;
      variance[k] = 0.999 * variance[k] + 0.001 * slope * slope;
      model[k] -= (0.05 * (mean[k] / (1 - 0.9 ** step))) / (Math.sqrt(variance[k] / (1 - 0.999 ** step)) + 1e-8);
    }
  }
  return model;
}
