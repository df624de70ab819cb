using System.Text.Json.Nodes;

namespace AccountPortal.Services.PersonalData;

internal sealed class DataExport(
    IEnumerable<IPersonalDataSection> sections,
    UserReader profiles,
    ICurrentSession session,
    Reauthentication reauthentication,
    ActivityRecorder activity,
    TimeProvider time,
    ILogger<DataExport> logger) : IDataExport
{
    // Increases only when a member changes its meaning or is removed; new members keep the version.
    private const int Version = 1;

    public async Task<AccountResult<string>> ExportAsync(CancellationToken cancellationToken)
    {
        if (await reauthentication.RequireAsync(cancellationToken) is { } refusal)
        {
            return refusal;
        }

        var user = await profiles.ReadUserAsync(cancellationToken);
        if (!user.Succeeded)
        {
            return user.Error;
        }

        var data = new JsonObject { ["version"] = Version, ["exportedAt"] = PersonalDataJson.Of(time.GetUtcNow()) };
        foreach (var section in sections)
        {
            // A partial export must not look complete.
            var read = await section.ReadAsync(user.Value, cancellationToken);
            if (!read.Succeeded)
            {
                return read.Error;
            }

            data[section.Name] = read.Value;
        }

        if (await session.GetIdentityAsync(cancellationToken) is { } identity)
        {
            PersonalDataLog.DataExported(logger, identity.SessionId);
        }

        await activity.RecordAsync(ActivityKind.DataExported, detail: null, cancellationToken);
        return PersonalDataJson.Write(data);
    }
}
