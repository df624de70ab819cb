namespace AccountPortal.LocalPool.Pools;

/// <summary>The type of a user attribute; its value is always sent as text.</summary>
public enum AttributeType
{
    String,
    Number,
    Boolean,
    DateTime,
}
