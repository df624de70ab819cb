global using AccountPortal.Services.Storage;
global using AccountPortal.Services.Tokens;
global using AccountPortal.Services.Users;
global using AccountPortal.Services;
