import fc from 'fast-check';

/** Properties look at the same examples on every machine; raise the number of runs by hand to search further. */
fc.configureGlobal({ seed: 20_210_822 });
