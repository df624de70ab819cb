namespace Amazon.CognitoIdentityProvider.Model;

/// <summary>The limits of a string attribute.</summary>
public class StringAttributeConstraintsType
{
    /// <summary>A number of characters, as text.</summary>
    public string MinLength { get; set; }

    /// <summary>A number of characters, as text.</summary>
    public string MaxLength { get; set; }
}
