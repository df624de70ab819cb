using Microsoft.Data.Sqlite;

namespace AccountPortal.LocalPool.Storage;

/// <summary>Reads JSON documents from columns.</summary>
internal static class DocumentColumn
{
    /// <summary>Parses the stored bytes; a string in between would be encoded to bytes again.</summary>
    public static T Document<T>(this SqliteDataReader row, int column = 0) =>
        JsonSerializer.Deserialize<T>(row.GetFieldValue<byte[]>(column))!;
}
