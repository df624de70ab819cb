namespace AccountPortal.Tests.Unit.Sdk;

/// <summary>Tests that change the environment of the process run while no other test does.</summary>
[CollectionDefinition(nameof(ProcessEnvironment), DisableParallelization = true)]
public sealed class ProcessEnvironment;
