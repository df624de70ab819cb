using Microsoft.Data.Sqlite;

namespace AccountPortal.LocalPool.Storage;

/// <summary>Reads what a table keeps as a JSON document.</summary>
internal static class DocumentColumn
{
    /// <summary>The document in a column, parsed from the bytes that the file has: a text made of them first would be parsed as bytes again.</summary>
    public static T Document<T>(this SqliteDataReader row, int column = 0) => JsonSerializer.Deserialize<T>(row.GetFieldValue<byte[]>(column))!;
}
