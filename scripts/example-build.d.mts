/** The environment of a production build with made-up values, for tests. */
export function exampleBuildEnvironment(): NodeJS.ProcessEnv;
