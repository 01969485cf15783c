// CUDA C++: C++ with its qualifiers, built-in variables and vector types, and the launch of a kernel.
Prism.languages.cuda = Prism.languages.extend('cpp', {});
Prism.languages.insertBefore('cuda', 'keyword', {
  'kernel-launch': { pattern: /<<<|>>>/, alias: 'macro' },
  qualifier: {
    pattern: /\b__(?:global|device|host|shared|constant|managed|restrict|launch_bounds|noinline|forceinline|grid_constant|cluster_dims)__\b/,
    alias: 'keyword',
  },
  'built-in-variable': { pattern: /\b(?:threadIdx|blockIdx|blockDim|gridDim|warpSize)\b/, alias: 'builtin' },
  'vector-type': {
    pattern: /\b(?:(?:u?(?:char|short|int|long|longlong)|float|double)[1-4]|dim3|half2?|__half2?|__nv_bfloat16|cuda(?:Error|Stream|Event|DeviceProp)_?t?)\b/,
    alias: 'class-name',
  },
  'cuda-function': { pattern: /\b(?:__\w+|cuda[A-Z]\w*|atomic[A-Z]\w*)(?=\s*(?:<[^<>()]*>)?\s*\()/, alias: 'function' },
});
