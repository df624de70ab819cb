using System.Linq.Expressions;

namespace AccountPortal.Components.Shared;

/// <summary>The name of a form field that <c>[SupplyParameterFromForm]</c> reads: <c>() => Input.Email</c> is <c>Input.Email</c>.</summary>
internal static class FieldName
{
    public static string? Of<T>(Expression<Func<T>>? value)
    {
        var names = new Stack<string>();
        for (var node = value?.Body as MemberExpression; node is not null; node = node.Expression as MemberExpression)
        {
            names.Push(node.Member.Name);
        }

        return names.Count == 0 ? null : string.Join('.', names);
    }
}
