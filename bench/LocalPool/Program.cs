using AccountPortal.Bench.LocalPool;

var folder = Directory.CreateTempSubdirectory("account-portal-bench-").FullName;
try
{
    return args switch
    {
        [] => PeerComparison.Run(folder) ? 0 : 1,
        ["many-users"] => ManyUsers.Run(folder) ? 0 : 1,
        _ => throw new ArgumentException("Either nothing or many-users.", nameof(args)),
    };
}
finally
{
    Directory.Delete(folder, recursive: true);
}
