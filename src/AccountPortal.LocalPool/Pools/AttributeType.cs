namespace AccountPortal.LocalPool.Pools;

/// <summary>AttributeDataType; values are always strings.</summary>
public enum AttributeType
{
    String,
    Number,
    Boolean,
    DateTime,
}
