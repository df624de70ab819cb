namespace AccountPortal.Services.Pools;

/// <summary>Cognito's attribute data types; on the wire every value is a string.</summary>
public enum PoolAttributeType
{
    /// <summary>Any text.</summary>
    String,

    /// <summary>A number.</summary>
    Number,

    /// <summary>A date and time, ISO 8601.</summary>
    DateTime,

    /// <summary><c>true</c> or <c>false</c>.</summary>
    Boolean,
}
